import { useEffect } from 'react';
import { viewStore } from '#stores/viewStore.ts';
import { whenTouched } from '#ui/controls/whenTouched.ts';
import { openPalette } from '#ui/palette/paletteStore.ts';
import { WORDS } from '#ui/wording/words.ts';

const load = () => import('#ui/palette/pressKeys.ts');

/** Keys for everything that the page does. Their table comes with the first sign of a hand; this only listens. */
export function useShortcuts(active: boolean): void {
  useEffect(() => {
    if (!active) return;
    let keys: Awaited<ReturnType<typeof load>> | null = null;
    let stop: (() => void) | null = null;
    let ended = false;
    const failed = () => viewStore.getState().announce(WORDS.card.failed);
    const come = async () => {
      keys ??= await load();
      if (!ended) stop ??= keys.keepKeysNamed();
      return keys;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (keys) return keys.pressKeys(event, failed);
      // The browser's own meaning of it cannot wait for the table.
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyK') {
        event.preventDefault();
        openPalette('commands');
      } else if (event.key.length === 1) come().then((table) => table.pressKeys(event, failed), failed);
    };
    const stopWaiting = whenTouched(() => void come().catch(() => {}));
    window.addEventListener('keydown', onKeyDown);
    return () => {
      ended = true;
      stop?.();
      stopWaiting();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [active]);
}
