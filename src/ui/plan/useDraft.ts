import { useEffect, useRef, useState } from 'react';
import { planStore } from '#stores/planStore.ts';

/** What is typed is an edit only when the hand rests, so that one step back takes back a sentence and not a letter. */
const REST = 800;

type Draft = {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Writes what was typed at once: the field is left, or Enter was pressed. */
  readonly settle: () => void;
};

/**
 * The text of a field between two edits. A text that is still being typed is written when the hand rests, when the field is
 * left, when it goes away, and when the page is hidden, so that nothing typed is lost with it. It is never written into
 * another visit than the one it was typed in.
 */
export function useDraft(value: string, commit: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, value, commit });
  const typedIn = useRef<string | null>(null);
  latest.current = { draft, value, commit };

  const settle = useRef(() => {
    const { draft: typed, value: before, commit: write } = latest.current;
    if (typed === null) return;
    latest.current.draft = null;
    setDraft(null);
    if (typed !== before && planStore.getState().visit.id === typedIn.current) write(typed);
  }).current;

  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(settle, REST);
    return () => clearTimeout(timer);
  }, [draft, settle]);

  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') settle();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', settle);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', settle);
      settle();
    };
  }, [settle]);

  const type = (text: string): void => {
    typedIn.current = planStore.getState().visit.id;
    setDraft(text);
  };
  return { text: draft ?? value, type, settle };
}
