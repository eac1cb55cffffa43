import { useMemo, useState } from 'react';
import { type MeasuredFace, touchesBand } from '#domain/anatomy/measuredFace.ts';
import { conditionSitesIn, sitesInTheWay, sitesOfCondition } from '#domain/conditions/conditionSites.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { resolveSite } from '#domain/sites/resolveSite.ts';
import type { Condition, ConditionPattern } from '#knowledge/conditions/conditions.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { useFace } from '#stores/faceStore.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { useView } from '#stores/viewStore.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { doseText } from '../dose/doseText.ts';
import { CONDITION_WORDS } from '../wording/conditionWords.ts';
import { PLACE_WORDS, REGION_NAMES } from '../wording/names.ts';
import { choiceOnPlan, put, takeOff } from './conditionActions.ts';
import { ExtraSites } from './ExtraSites.tsx';
import { GridFields } from './GridFields.tsx';
import { HeadViews } from './HeadViews.tsx';
import { PatternTotals } from './PatternTotals.tsx';

type Props = { readonly condition: Condition; readonly pattern: ConditionPattern };

/** Chooses of a pattern what a person may choose, says what it comes to, and puts it on the plan as one edit. */
export function PatternPlanner({ condition, pattern }: Props) {
  const { id } = condition;
  const [choice, setChoice] = useState(() => choiceOnPlan({ id, pattern }, planStore.getState().plan));
  const face = useFace((state) => state.face);
  const sites = useMemo(() => (face ? sitesOfCondition(condition, choice, face) : []), [condition, choice, face]);
  const chosenProduct = useView((view) => view.productId);
  const unit = (hundredths: number) => doseText(pattern.productId, hundredths);
  const { name } = PRODUCT_NAMES[pattern.productId];
  return (
    <section className="condition-pattern" aria-label={CONDITION_WORDS.pattern}>
      <p className={chosenProduct === pattern.productId ? 'hint' : 'plain-note'}>
        {chosenProduct === pattern.productId
          ? CONDITION_WORDS.ownUnits(name)
          : CONDITION_WORDS.otherProduct(name, PRODUCT_NAMES[chosenProduct].name)}
      </p>
      {pattern.doseChoicesHundredths.length > 1 && (
        <div className="labelled">
          <span className="field-label">{CONDITION_WORDS.dosePerSite}</span>
          <Segmented
            label={CONDITION_WORDS.dosePerSite}
            value={String(choice.doseHundredths)}
            options={pattern.doseChoicesHundredths.map((dose) => ({ value: String(dose), label: unit(dose) }))}
            onChange={(value) => setChoice({ ...choice, doseHundredths: Number(value) })}
          />
        </div>
      )}
      {pattern.sides === 'affected' && (
        <div className="labelled">
          <span className="field-label">{CONDITION_WORDS.side}</span>
          <Segmented
            label={CONDITION_WORDS.side}
            value={choice.side}
            options={(['right', 'left'] as const).map((side) => ({ value: side, label: CONDITION_WORDS.sides[side] }))}
            onChange={(side) => setChoice({ ...choice, side })}
          />
        </div>
      )}
      {pattern.grid && <GridFields grid={pattern.grid} value={choice.grid} onChange={(grid) => setChoice({ ...choice, grid })} />}
      {pattern.extra && <ExtraSites pattern={pattern} value={choice.extra} onChange={(extra) => setChoice({ ...choice, extra })} />}
      {face ? <PatternTotals pattern={pattern} sites={sites} /> : <p className="hint">{CONDITION_WORDS.noFace}</p>}
      {face && <UnderCap sites={sites} face={face} />}
      <PutButtons condition={condition} sites={sites} onPut={() => put(condition, choice)} />
      <HeadViews />
    </section>
  );
}

/** Sites that the cap hides are marked on it: said once, with how many. */
function UnderCap({ sites, face }: { readonly sites: readonly PlannedSite[]; readonly face: MeasuredFace }) {
  const count = sites.filter((site) => {
    const anchor = resolveSite(site, face);
    return anchor && touchesBand(face, anchor);
  }).length;
  return count > 0 ? <p className="hint">{CONDITION_WORDS.underCap(count)}</p> : null;
}

type PutProps = { readonly condition: Condition; readonly sites: readonly PlannedSite[]; readonly onPut: () => void };

function PutButtons({ condition, sites, onPut }: PutProps) {
  const plan = usePlan((state) => state.plan);
  const editable = usePlan((state) => state.editable);
  if (!editable) return <p className="plain-note">{CONDITION_WORDS.locked}</p>;
  const planned = conditionSitesIn(plan, condition.id).length;
  const inTheWay = [...sitesInTheWay(plan, condition.id, sites)].map(([regionId, count]) =>
    CONDITION_WORDS.region(REGION_NAMES[regionId].name, count),
  );
  return (
    <>
      {inTheWay.length > 0 && <p className="plain-note">{CONDITION_WORDS.replaces(inTheWay.join(PLACE_WORDS.comma))}</p>}
      <div className="button-row">
        <button type="button" className="primary-button" disabled={sites.length === 0} onClick={onPut}>
          {planned > 0 ? CONDITION_WORDS.putAgain : CONDITION_WORDS.put}
        </button>
        {planned > 0 && (
          <button type="button" className="outline-button" onClick={() => takeOff(condition)}>
            {CONDITION_WORDS.remove}
          </button>
        )}
      </div>
    </>
  );
}
