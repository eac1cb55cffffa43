import type { ItemOf } from '#knowledge/assessment/assessment.ts';
import { usePlan } from '#stores/planStore.ts';
import { CheckIcon } from '../controls/icons.tsx';
import { ASSESSMENT_WORDS } from '../wording/consultWords.ts';
import { answer, itemName, useLastAnswers } from './answers.ts';

/** Several things of which any may be so: one press each. */
export function FlagChips({ label, items }: { readonly label: string; readonly items: readonly ItemOf<'flag'>[] }) {
  const assessment = usePlan((state) => state.plan.assessment);
  const last = useLastAnswers();
  return (
    <fieldset className="flag-chips">
      <legend className="field-label">{label}</legend>
      {items.map((item) => {
        const on = assessment[item.id] !== undefined;
        const was = last[item.id] !== undefined;
        return (
          <label key={item.id} className="flag-chip" data-last={was || undefined}>
            <input type="checkbox" checked={on} onChange={() => answer(item.id, on ? null : true)} />
            <span className="answer-face">
              <span className="flag-box">{on && <CheckIcon size={13} />}</span>
              {itemName(item)}
              {was && <span className="visually-hidden">{ASSESSMENT_WORDS.lastTime(ASSESSMENT_WORDS.yes)}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
