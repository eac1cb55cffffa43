import { differences } from '#domain/plan/differences.ts';
import { amendedPlan } from '#domain/plan/visit.ts';
import { useFace } from '#stores/faceStore.ts';
import { usePlan } from '#stores/planStore.ts';
import { RECORD_WORDS } from '../wording/recordWords.ts';
import { differenceText } from './differenceText.ts';

/** What this visit does otherwise than the last one given. */
export function DifferenceList() {
  const plan = usePlan((state) => state.plan);
  const previous = usePlan((state) => state.previous);
  const face = useFace((state) => state.face);
  if (!previous?.givenAt) return null;
  const before = amendedPlan(previous);
  const found = differences(before, plan, face);
  return (
    <div className="difference-list">
      <p className="hint">{RECORD_WORDS.differences.since(previous.givenAt)}</p>
      {found.length === 0 && <p>{RECORD_WORDS.differences.none}</p>}
      <ul className="record-points">
        {found.map((difference) => {
          const text = differenceText(difference, before, plan);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </div>
  );
}
