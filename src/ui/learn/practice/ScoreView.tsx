import { useEffect } from 'react';
import type { PracticeCase } from '#domain/teaching/practice/caseSchema.ts';
import { useLearner } from '#stores/learnerStore.ts';
import { practiceStore, usePractice } from '#stores/practiceStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { AnswerList } from './AnswerList.tsx';
import { caseAfter } from './casesHere.ts';
import { caseText, directionOf } from './caseText.ts';
import { ErrorList } from './ErrorList.tsx';
import { FollowView } from './FollowView.tsx';
import { LeaveCase } from './LeaveCase.tsx';
import { timeWords } from './PracticeTimer.tsx';
import { SitesTable } from './SitesTable.tsx';

/** What an answer scored, with every error named; what follows from it; and on to the next one. */
export function ScoreView({ practiceCase }: { readonly practiceCase: PracticeCase }) {
  const score = usePractice((state) => state.score);
  const tookMs = usePractice((state) => state.tookMs);
  const ownCases = useLearner((state) => state.ownCases);
  const timerShown = useLearner((state) => state.timerShown);
  useSaid();
  if (!score) return null;
  const words = PRACTICE_WORDS.score;
  const next = caseAfter(practiceCase, ownCases);
  const { title, lesson } = caseText(practiceCase);
  const { begin } = practiceStore.getState();
  return (
    <>
      <section className="case-score">
        <h3 className="practice-heading" tabIndex={-1} data-phase-heading>
          {words.heading}
        </h3>
        <p className="case-of" dir={directionOf(practiceCase)}>
          {title}
        </p>
        <p className="case-total">{words.total(Math.round(score.total))}</p>
        <div className="case-meter" aria-hidden="true">
          <div style={{ inlineSize: `${score.total}%` }} />
        </div>
        {timerShown && tookMs !== null && <p>{words.took(timeWords(Math.round(tookMs / 1000)))}</p>}
        {score.medianMm !== null && <p>{words.median(score.medianMm)}</p>}
      </section>
      <ErrorList practiceCase={practiceCase} score={score} />
      {practiceCase.kind === 'diagnose' && <AnswerList practiceCase={practiceCase} />}
      {practiceCase.kind === 'treat' && <SitesTable practiceCase={practiceCase} score={score} />}
      <FollowView />
      {lesson !== '' && (
        <section className="case-lesson">
          <h4>{words.lesson}</h4>
          <p dir={directionOf(practiceCase)}>{lesson}</p>
        </section>
      )}
      <div className="practice-actions">
        <button type="button" className="primary-button" onClick={() => void begin(practiceCase)}>
          {PRACTICE_WORDS.after.retry}
        </button>
        {next && next.id !== practiceCase.id && (
          <button type="button" className="outline-button" onClick={() => void begin(next)}>
            {PRACTICE_WORDS.after.next}
          </button>
        )}
      </div>
      <LeaveCase />
    </>
  );
}

/** The result is heard once it is there. */
function useSaid(): void {
  const score = usePractice((state) => state.score);
  useEffect(() => {
    if (score) viewStore.getState().announce(PRACTICE_WORDS.score.said(Math.round(score.total), score.errors.length));
  }, [score]);
}
