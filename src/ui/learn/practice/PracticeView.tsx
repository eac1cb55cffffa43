import { useEffect, useRef } from 'react';
import { learnerStore } from '#stores/learnerStore.ts';
import { type PracticePhase, usePractice } from '#stores/practiceStore.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { CaseList } from './CaseList.tsx';
import { DiagnoseCaseView } from './DiagnoseCaseView.tsx';
import { ScoreView } from './ScoreView.tsx';
import { TreatCaseView } from './TreatCaseView.tsx';
import './PracticeBandView.tsx';
import '../../controls/buttons.css';
import '../../controls/fields.css';
import './practice.css';
import './practiceReport.css';
import './practiceScore.css';

/** Practising on cases: choose one, answer it, see what was right and what follows. Content of a panel. */
export function PracticeView() {
  const phase = usePractice((state) => state.phase);
  const starting = usePractice((state) => state.starting);
  const practiceCase = usePractice((state) => state.practiceCase);
  const problem = usePractice((state) => state.problem);
  useEffect(() => void learnerStore.getState().open(), []);
  const root = useFocusOnPhase(starting ? 'choosing' : phase);
  return (
    <div className="practice" ref={root}>
      {problem && (
        <p className="caution-note" role="alert">
          {PRACTICE_WORDS.problem[problem]}
        </p>
      )}
      {starting ? (
        <p className="hint">{PRACTICE_WORDS.loading}</p>
      ) : phase === 'choosing' || !practiceCase ? (
        <CaseList />
      ) : phase === 'scored' ? (
        <ScoreView practiceCase={practiceCase} />
      ) : practiceCase.kind === 'treat' ? (
        <TreatCaseView practiceCase={practiceCase} />
      ) : (
        <DiagnoseCaseView practiceCase={practiceCase} />
      )}
    </div>
  );
}

/** Where another part of a case begins, its heading takes the focus, so that it is heard and Tab goes on from there. */
function useFocusOnPhase(phase: PracticePhase) {
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    const heading = root.current?.querySelector<HTMLElement>('[data-phase-heading]');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView?.({ block: 'start' });
  }, [phase]);
  return root;
}
