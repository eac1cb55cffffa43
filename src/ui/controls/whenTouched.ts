import { whenIdle } from './whenIdle.ts';

/** The first sign that somebody is there, well before anything is pressed. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;

/**
 * Calls back once somebody moves, touches or types, and the page has a quiet moment: what is fetched then costs the first
 * picture nothing and is there before it is asked for. `atOnce` does not wait for the quiet moment. Returns the way to stop
 * waiting.
 */
export function whenTouched(callback: () => void, { atOnce = false }: { readonly atOnce?: boolean } = {}): () => void {
  let stopIdle = (): void => {};
  const stop = (): void => {
    for (const sign of SIGNS) window.removeEventListener(sign, onSign);
  };
  const onSign = (): void => {
    stop();
    if (atOnce) callback();
    else stopIdle = whenIdle(callback);
  };
  for (const sign of SIGNS) window.addEventListener(sign, onSign, { passive: true });
  return () => {
    stop();
    stopIdle();
  };
}
