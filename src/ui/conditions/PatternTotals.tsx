import type { PlannedSite } from '#domain/plan/plan.ts';
import { MUSCLE_IDS } from '#knowledge/anatomy/ids.ts';
import type { ConditionPattern } from '#knowledge/conditions/conditions.ts';
import { doseText } from '../dose/doseText.ts';
import { CONDITION_WORDS } from '../wording/conditionWords.ts';
import { MUSCLE_NAMES } from '../wording/names.ts';

type Props = { readonly pattern: ConditionPattern; readonly sites: readonly PlannedSite[] };

/** What the pattern comes to, muscle by muscle, in units of its own product. */
export function PatternTotals({ pattern, sites }: Props) {
  const words = CONDITION_WORDS.totals;
  const dose = (hundredths: number) => doseText(pattern.productId, hundredths);
  const sum = (some: readonly PlannedSite[]) => some.reduce((total, site) => total + site.doseHundredths, 0);
  const muscles = MUSCLE_IDS.filter((muscleId) => sites.some((site) => site.muscleId === muscleId));
  const midline = sites.some(({ side }) => side === 'midline');
  const count = (some: readonly PlannedSite[], side: PlannedSite['side']) => some.filter((site) => site.side === side).length;
  const range = pattern.totalRangeHundredths;
  const total = sum(sites);
  return (
    <div className="condition-totals">
      <table className="condition-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.muscle}</th>
            <th scope="col">{words.right}</th>
            {midline && <th scope="col">{words.middle}</th>}
            <th scope="col">{words.left}</th>
            <th scope="col">{words.dose}</th>
          </tr>
        </thead>
        <tbody>
          {muscles.map((muscleId) => {
            const own = sites.filter((site) => site.muscleId === muscleId);
            return (
              <tr key={muscleId}>
                <th scope="row">{MUSCLE_NAMES[muscleId]}</th>
                <td>{count(own, 'right')}</td>
                {midline && <td>{count(own, 'midline')}</td>}
                <td>{count(own, 'left')}</td>
                <td>{dose(sum(own))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="condition-sum">
        <span>{words.all}</span> <strong>{words.sum(sites.length, dose(total))}</strong>
      </p>
      {range && <p className="hint">{words.range(dose(range.min), dose(range.max))}</p>}
      {range && total < range.min && <p className="plain-note">{words.below(dose(range.min))}</p>}
      {range && total > range.max && <p className="plain-note">{words.above(dose(range.max))}</p>}
      {pattern.mostHundredths !== null && <p className="hint">{words.most(dose(pattern.mostHundredths))}</p>}
    </div>
  );
}
