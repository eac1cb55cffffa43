import { useView, viewStore } from '#stores/viewStore.ts';
import { REGION_LIST_ID } from '../anatomy/RegionList.tsx';
import { WORDS } from '../wording/words.ts';
import './stage.css';

function goToList(): void {
  document.getElementById(REGION_LIST_ID)?.querySelector('button')?.focus();
}

/** Why there is no face, and the ways on: try again, or the list, which does the whole job. */
export function SceneProblemMessage() {
  const problem = useView((view) => view.sceneProblem);
  if (!problem) return null;
  const words = WORDS.scene.problems[problem.kind];
  return (
    <div className="scene-problem" role="alert">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <div className="button-row">
        <button type="button" className="primary-button" onClick={goToList}>
          {WORDS.scene.useList}
        </button>
        <button type="button" className="outline-button" onClick={() => viewStore.getState().retryScene()}>
          {WORDS.scene.retry}
        </button>
      </div>
      {problem.detail && <p className="scene-problem-detail">{problem.detail}</p>}
    </div>
  );
}
