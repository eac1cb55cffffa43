import { useView, viewStore } from '#stores/viewStore.ts';
import { REGION_LIST_ID } from '../anatomy/RegionList.tsx';
import { WORDS } from '../wording/words.ts';
import './stage.css';

function goToList(): void {
  document.getElementById(REGION_LIST_ID)?.querySelector('button')?.focus();
}

/** What is wrong with the face, and the ways on: try again, or the list, which does the whole job; with a face that only cannot move, go on. */
export function SceneProblemMessage() {
  const problem = useView((view) => view.sceneProblem);
  if (!problem) return null;
  const words = WORDS.scene.problems[problem.kind];
  const drawn = problem.kind === 'expressions-missing';
  return (
    <div className="scene-problem" data-face-drawn={drawn} role="alert">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <div className="button-row">
        {drawn ? (
          <button type="button" className="primary-button" onClick={() => viewStore.getState().setSceneProblem(null)}>
            {WORDS.scene.goOn}
          </button>
        ) : (
          <button type="button" className="primary-button" onClick={goToList}>
            {WORDS.scene.useList}
          </button>
        )}
        <button type="button" className="outline-button" onClick={() => viewStore.getState().retryScene()}>
          {WORDS.scene.retry}
        </button>
      </div>
      {problem.detail && <p className="scene-problem-detail">{problem.detail}</p>}
    </div>
  );
}
