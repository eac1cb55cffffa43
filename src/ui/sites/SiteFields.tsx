import { useId } from 'react';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { SITE_PLANES, type SitePlane } from '#knowledge/sites/planes.ts';
import { ChevronIcon } from '../controls/icons.tsx';
import { doseText } from '../dose/doseText.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { DirectionPad } from './DirectionPad.tsx';
import { DoseField } from './DoseField.tsx';
import { DoseVolume } from './DoseVolume.tsx';
import { MuscleChoice } from './MuscleChoice.tsx';
import { NeedleDisclosure } from './NeedleDisclosure.tsx';
import { NudgePad } from './NudgePad.tsx';
import { SitePosition } from './SitePosition.tsx';
import { Switch } from './Switch.tsx';
import { sameValue } from './sameValue.ts';
import { changeSites, duplicate, mirror, removeSites } from './siteActions.ts';
import { DuplicateIcon, MirrorIcon, RemoveIcon } from './siteIcons.tsx';

type Props = { readonly sites: readonly PlannedSite[]; readonly face: MeasuredFace | null };

/** Everything that can be changed of the selected sites; where they differ, the field says so and sets one value for all. */
export function SiteFields({ sites, face }: Props) {
  const ids = sites.map((site) => site.id);
  const only = sites.length === 1 ? sites[0] : undefined;
  const direction = sameValue(sites, (site) => site.direction);
  return (
    <div className="site-fields">
      <Chosen sites={sites} />
      <Dose sites={sites} />
      {only && <MuscleChoice site={only} face={face} />}
      <Plane sites={sites} />
      <DirectionPad
        side={sameValue(sites, (site) => site.side) ?? null}
        value={direction}
        onChange={(value) =>
          changeSites(
            ids,
            { direction: value },
            SITE_WORDS.announce.changed(
              SITE_WORDS.editor.direction,
              value === null ? SITE_WORDS.noDirection : SITE_WORDS.directions[value],
            ),
          )
        }
      />
      {only && <SitePosition site={only} face={face} />}
      {only && <NudgePad siteId={only.id} side={only.side} disabled={!face} />}
      <SiteActions sites={sites} measurable={face !== null} />
      {only && <NeedleDisclosure site={only} face={face} />}
    </div>
  );
}

function Chosen({ sites }: Pick<Props, 'sites'>) {
  const ids = sites.map((site) => site.id);
  const chosen = sameValue(sites, (site) => site.chosen);
  const choose = (value: boolean) => changeSites(ids, { chosen: value }, SITE_WORDS.announce.chosen(ids.length, value));
  if (sites.length === 1) {
    return (
      <Switch on={chosen === true} onChange={choose}>
        {SITE_WORDS.editor.chosen}
      </Switch>
    );
  }
  return (
    <div className="site-chosen-all">
      {chosen === undefined && <p>{SITE_WORDS.editor.chosenMixed}</p>}
      <button type="button" className="quiet-button" aria-pressed={chosen === true} onClick={() => choose(true)}>
        {SITE_WORDS.editor.chooseAll}
      </button>
      <button type="button" className="quiet-button" aria-pressed={chosen === false} onClick={() => choose(false)}>
        {SITE_WORDS.editor.unchooseAll}
      </button>
    </div>
  );
}

/** One dose for all, but only of sites of one product: another's units are another measure. */
function Dose({ sites }: Pick<Props, 'sites'>) {
  const productId = sameValue(sites, (site) => site.productId);
  if (!productId) return <p className="hint">{SITE_WORDS.editor.doseOfProducts}</p>;
  const ids = sites.map((site) => site.id);
  const dose = sameValue(sites, (site) => site.doseHundredths);
  const { name, doseUnit } = PRODUCT_NAMES[productId];
  return (
    <div className="site-dose-field">
      <DoseField
        label={`${sites.length === 1 ? SITE_WORDS.editor.dose : SITE_WORDS.editor.doseForAll}, ${name}`}
        hundredths={dose ?? null}
        unit={doseUnit}
        placeholder={SITE_WORDS.mixed}
        onChange={(doseHundredths) =>
          changeSites(ids, { doseHundredths }, SITE_WORDS.announce.dose(doseText(productId, doseHundredths), ids.length))
        }
      />
      {dose === 0 && <p className="hint">{SITE_WORDS.editor.noDose}</p>}
      {dose !== undefined && dose > 0 && <DoseVolume productId={productId} hundredths={dose} />}
    </div>
  );
}

function Plane({ sites }: Pick<Props, 'sites'>) {
  const id = useId();
  const ids = sites.map((site) => site.id);
  const plane = sameValue(sites, (site) => site.plane);
  const change = (value: SitePlane) =>
    changeSites(ids, { plane: value }, SITE_WORDS.announce.changed(SITE_WORDS.editor.plane, SITE_WORDS.planes[value]));
  return (
    <div className="site-field">
      <label htmlFor={id}>{SITE_WORDS.editor.plane}</label>
      <span className="select-box">
        <select className="field" id={id} value={plane ?? ''} onChange={(event) => change(event.target.value as SitePlane)}>
          {plane === undefined && (
            <option value="" disabled>
              {SITE_WORDS.mixed}
            </option>
          )}
          {SITE_PLANES.map((value) => (
            <option key={value} value={value}>
              {SITE_WORDS.planes[value]}
            </option>
          ))}
        </select>
        <ChevronIcon />
      </span>
    </div>
  );
}

function SiteActions({ sites, measurable }: { readonly sites: readonly PlannedSite[]; readonly measurable: boolean }) {
  const ids = sites.map((site) => site.id);
  const side = sameValue(sites, (site) => site.side);
  const mirrorable = measurable && side !== 'midline';
  const words =
    side === 'left' || side === 'right' ? SITE_WORDS.editor.mirrorTo(side === 'left' ? 'right' : 'left') : SITE_WORDS.editor.mirror;
  return (
    <div className="site-actions">
      <button type="button" className="quiet-button" aria-disabled={!mirrorable} onClick={() => mirror(ids)}>
        <MirrorIcon />
        {words}
      </button>
      {sites.length === 1 && (
        <button type="button" className="quiet-button" aria-disabled={!measurable} onClick={() => duplicate(ids)}>
          <DuplicateIcon />
          {SITE_WORDS.editor.duplicate}
        </button>
      )}
      <button type="button" className="quiet-button" onClick={() => removeSites(ids)}>
        <RemoveIcon />
        {SITE_WORDS.editor.remove}
      </button>
    </div>
  );
}
