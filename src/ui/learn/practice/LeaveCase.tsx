import { practiceStore } from '#stores/practiceStore.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';

/** Back to the list of cases. */
export function LeaveCase() {
  return (
    <button type="button" className="quiet-button" onClick={() => practiceStore.getState().leave()}>
      {PRACTICE_WORDS.after.list}
    </button>
  );
}
