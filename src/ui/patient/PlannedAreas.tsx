import type { PlannedArea } from '#domain/patient/plannedAreas.ts';
import { PAIRED_REGION_IDS, type RegionId } from '#knowledge/anatomy/ids.ts';
import { PLAIN_ONSET } from '#knowledge/anatomy/regions/general.ts';
import type { LabelStatus, Region } from '#knowledge/anatomy/regions.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { PATIENT_AREA_WORDS } from '../wording/patientAreaWords.ts';
import { PATIENT_WORDS } from '../wording/patientWords.ts';

/** The treated parts of the face; choosing one turns the face to it and lights it up. */
export function PlannedAreas({ areas }: { readonly areas: readonly PlannedArea[] }) {
  return (
    <section className="explain-section" aria-labelledby="explain-areas">
      <h3 id="explain-areas" className="explain-heading">
        {PATIENT_WORDS.planned}
      </h3>
      <p>
        {PATIENT_WORDS.areas(areas.length)} {PATIENT_WORDS.areasHint}
      </p>
      <ol className="explain-areas">
        {areas.map((area) => (
          <Area key={area.regionId} area={area} />
        ))}
      </ol>
    </section>
  );
}

function Area({ area }: { readonly area: PlannedArea }) {
  const { regionId, number, sites } = area;
  const shown = useView((view) => view.selected?.regionId === regionId);
  const { name, does, starts, lasts } = PATIENT_AREA_WORDS[regionId];
  const region = REGIONS[regionId];
  const side = PATIENT_WORDS.sides[sideOf(area)];
  const approval = region.labelStatus[0];
  const notApproved = approvalWords(region);

  const show = () => {
    const view = viewStore.getState();
    // A chosen region closes whatever panel is open: this one stays, beside the face that turns.
    view.select(shown ? null : { regionId, side: onlySide(area) });
    view.openPanel('explain');
    if (!shown) view.announce(PATIENT_WORDS.shown(name));
  };

  return (
    <li className="explain-area" data-shown={shown}>
      <button type="button" className="explain-area-button" aria-pressed={shown} onClick={show}>
        <span className="explain-number">{number}</span>
        <span className="explain-area-name">
          <strong>{name}</strong>
          <span>
            {PATIENT_WORDS.injections(sites)}
            {side && ` · ${side}`}
          </span>
        </span>
      </button>
      <div className="explain-area-text">
        <FactText fact={region.plain.whatItDoes} says={does} />
        {/* The usual start stands once below, as the planned medicine's own. */}
        {region.plain.whenItStarts !== PLAIN_ONSET && <FactText fact={region.plain.whenItStarts} says={starts} />}
        <FactText fact={region.plain.howLong} says={lasts} />
        {approval && notApproved && <FactText fact={approval.fact} says={notApproved} />}
      </div>
    </li>
  );
}

const PAIRED: ReadonlySet<RegionId> = new Set<RegionId>(PAIRED_REGION_IDS);

function sideOf({ regionId, sides }: PlannedArea): keyof typeof PATIENT_WORDS.sides {
  if (!PAIRED.has(regionId)) return 'midline';
  if (sides.includes('left') && sides.includes('right')) return 'both';
  return sides.find((side) => side !== 'midline') ?? 'midline';
}

/** The side that the face turns to; both where both are treated. */
function onlySide({ sides }: PlannedArea): 'left' | 'right' | null {
  const paired = sides.filter((side) => side !== 'midline');
  return paired.length === 1 ? (paired[0] ?? null) : null;
}

function approvalWords({ labelStatus }: Region): string | null {
  const has = (wanted: LabelStatus) => labelStatus.some(({ us, euUk }) => us === wanted || euUk === wanted);
  if (has('on-label')) return null;
  return has('therapeutic-only') ? PATIENT_WORDS.approvedForDisease : PATIENT_WORDS.notApproved;
}
