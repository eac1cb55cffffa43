import { useEffect, useState } from 'react';
import { learnerStore, useLearner } from '#stores/learnerStore.ts';
import { usePractice } from '#stores/practiceStore.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';

const MINUTE = 60;

/** Minutes and seconds as words. @param seconds whole */
export function timeWords(seconds: number): string {
  return PRACTICE_WORDS.timer.said(Math.floor(seconds / MINUTE), seconds % MINUTE);
}

/** The time since the case was first looked at; it can be hidden, and goes on. Not said aloud while it runs. */
export function PracticeTimer() {
  const startedAt = usePractice((state) => state.startedAt);
  const shown = useLearner((state) => state.timerShown);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!shown) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [shown]);
  const seconds = Math.max(0, Math.floor((now - startedAt) / 1000));
  const words = PRACTICE_WORDS.timer;
  return (
    <div className="practice-timer">
      <label>
        <input type="checkbox" checked={shown} onChange={({ target }) => learnerStore.getState().setTimerShown(target.checked)} />
        {words.show}
      </label>
      {shown && (
        <span role="timer" aria-label={words.label} aria-live="off">
          {words.value(Math.floor(seconds / MINUTE), seconds % MINUTE)}
        </span>
      )}
    </div>
  );
}
