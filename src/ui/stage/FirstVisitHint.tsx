import { useView } from '#stores/viewStore.ts';
import { WORDS } from '../wording/words.ts';
import './stage.css';

/** One line of help until the first region is chosen. */
export function FirstVisitHint() {
  const shown = useView((view) => !view.hintSeen && view.sceneProblem === null);
  const dismiss = useView((view) => view.dismissHint);
  if (!shown) return null;
  return (
    <div className="first-hint">
      <p>{WORDS.hint.text}</p>
      <button type="button" className="quiet-button" onClick={dismiss}>
        {WORDS.hint.dismiss}
      </button>
    </div>
  );
}
