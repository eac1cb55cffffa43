import { useEffect } from 'react';
import { viewStore } from '#stores/viewStore.ts';
import { keepKeysNamed, pressKeys } from '#ui/palette/pressKeys.ts';
import { WORDS } from '#ui/wording/words.ts';

const failed = () => viewStore.getState().announce(WORDS.card.failed);

/** Keys for everything that the page does. @param pressed a key press from before there was anybody to hear it */
export function useShortcuts(active: boolean, pressed: KeyboardEvent | null): void {
  useEffect(() => {
    if (pressed) pressKeys(pressed, failed);
  }, [pressed]);
  useEffect(() => {
    if (!active) return;
    const stop = keepKeysNamed();
    const onKeyDown = (event: KeyboardEvent) => pressKeys(event, failed);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      stop();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [active]);
}
