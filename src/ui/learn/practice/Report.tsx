import { median, reportOf } from '#domain/teaching/practice/report.ts';
import { type Attempt, useLearner } from '#stores/learnerStore.ts';
import { FactText } from '../../anatomy/FactText.tsx';
import { dayText } from '../../wording/dates.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { AttemptPlot } from './AttemptPlot.tsx';
import { casesHere } from './casesHere.ts';
import { caseText } from './caseText.ts';
import { timeWords } from './PracticeTimer.tsx';

/** What the learner's distances and times came to, beside what others were measured at. */
export function Report() {
  const attempts = useLearner((state) => state.attempts);
  const learner = useLearner((state) => state.learner);
  const own = attempts.filter((attempt) => attempt.learner === learner);
  const words = PRACTICE_WORDS.report;
  if (own.length === 0) return <p className="hint">{words.none}</p>;
  const { medianMm, medianSeconds, secondsForTen, medianScore, course, peers } = reportOf(own);
  const values = course.flatMap((attempt) => attempt.medianMm ?? []);
  return (
    <div className="practice-report">
      <ul className="case-lines">
        {medianMm !== null && (
          <li>
            <strong>{words.median(medianMm, values.length)}</strong>
          </li>
        )}
        {medianSeconds !== null && <li>{words.time(timeWords(Math.round(medianSeconds)))}</li>}
        {secondsForTen !== null && <li>{words.forTen(timeWords(Math.round(secondsForTen)))}</li>}
        {medianScore !== null && <li>{words.score(Math.round(medianScore))}</li>}
      </ul>
      {values.length > 0 ? (
        <figure>
          <AttemptPlot values={values} peers={peers.map(({ mm }) => mm)} />
        </figure>
      ) : (
        <p className="hint">{words.plotNone}</p>
      )}
      {peers.length > 0 && (
        <div className="practice-peers">
          <h4>{words.peers}</h4>
          {peers.map(({ fact }) => (
            <FactText key={fact.text} fact={fact} />
          ))}
        </div>
      )}
      <details>
        <summary className="case-sources">{words.table}</summary>
        <AttemptTable attempts={own} />
      </details>
    </div>
  );
}

function AttemptTable({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const ownCases = useLearner((state) => state.ownCases);
  const cases = casesHere(ownCases);
  const words = PRACTICE_WORDS.report;
  const titleOf = (caseId: string): string => {
    const found = cases.find(({ id }) => id === caseId);
    return found ? caseText(found).title : caseId;
  };
  return (
    <table className="attempt-table">
      <thead>
        <tr>
          <th scope="col">{words.columns.attempt}</th>
          <th scope="col">{words.columns.case}</th>
          <th scope="col">{words.columns.date}</th>
          <th scope="col">{words.columns.score}</th>
          <th scope="col">{words.columns.mm}</th>
          <th scope="col">{words.columns.time}</th>
        </tr>
      </thead>
      <tbody>
        {attempts.map((attempt, at) => {
          const mm = median(attempt.distancesMm);
          return (
            <tr key={attempt.id}>
              <td>{at + 1}</td>
              <th scope="row" dir="auto">
                {titleOf(attempt.caseId)}
              </th>
              <td>{dayText(attempt.at)}</td>
              <td>{Math.round(attempt.score)}</td>
              <td>{mm === null ? words.noMm : PRACTICE_WORDS.score.mm(mm)}</td>
              <td>{timeWords(Math.round(attempt.tookMs / 1000))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
