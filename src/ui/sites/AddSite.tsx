import { freeSite } from '#domain/sites/siteEdits.ts';
import { usualDose } from '#domain/sites/usualDose.ts';
import { PAIRED_REGION_IDS, type RegionId, type Side } from '#knowledge/anatomy/ids.ts';
import { faceStore, useFace } from '#stores/faceStore.ts';
import { newId } from '#stores/newId.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { doseText } from '../dose/doseText.ts';
import { placeName } from '../wording/placeName.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { askEditorFocus } from './editorFocus.ts';
import { regionMiddle } from './regionMiddle.ts';
import { AddIcon } from './siteIcons.tsx';

/** Places a site without the picture: in the middle of the region, from where keys move it. */
export function AddSite({ regionId }: { readonly regionId: RegionId }) {
  const editable = usePlan((state) => state.editable);
  const hasFace = useFace((state) => state.face !== null);
  const selectedSide = useView((view) => view.selected?.side ?? null);
  if (!editable) return null;
  if (!hasFace) return <p className="hint">{SITE_WORDS.add.noFace}</p>;
  return (
    <div className="add-site">
      {sidesOf(regionId, selectedSide).map((side) => (
        <button key={side} type="button" className="quiet-button" onClick={() => add(regionId, side)}>
          <AddIcon />
          {side === 'midline' ? SITE_WORDS.add.button : SITE_WORDS.add.buttonOn(side)}
        </button>
      ))}
      <p className="hint">{SITE_WORDS.add.hint}</p>
    </div>
  );
}

/** The sides to offer, as they lie on the screen; one where the card is narrowed to it or the region is not paired. */
function sidesOf(regionId: RegionId, selected: Side | null): readonly Side[] {
  if (!(PAIRED_REGION_IDS as readonly RegionId[]).includes(regionId)) return ['midline'];
  return selected === 'left' || selected === 'right' ? [selected] : ['right', 'left'];
}

function add(regionId: RegionId, side: Side): void {
  const { face } = faceStore.getState();
  const { productId, placingDoseHundredths, announce, selectSites } = viewStore.getState();
  const { plan, apply } = planStore.getState();
  const anchor = face && regionMiddle(face, regionId, side);
  const bare = anchor && freeSite(face, anchor, { id: newId(), productId, doseHundredths: placingDoseHundredths ?? 0 });
  if (!bare) {
    announce(SITE_WORDS.add.noPlace);
    return;
  }
  const site = placingDoseHundredths === null ? { ...bare, doseHundredths: usualDose(plan, bare, face) ?? 0 } : bare;
  apply({ kind: 'addSites', sites: [site] });
  askEditorFocus();
  selectSites([site.id]);
  announce(SITE_WORDS.announce.added(placeName(site.regionId, site.side), doseText(productId, site.doseHundredths)));
}
