import { type ComponentType, useEffect, useState } from 'react';
import { openPalette, usePalette } from '#stores/paletteStore.ts';
import { useView } from '#stores/viewStore.ts';
import { whenTouched } from '#ui/controls/whenTouched.ts';

type Parts = ComponentType<{ readonly active: boolean; readonly pressed: KeyboardEvent | null }>;
/** Without a hand they come a while after the face, ms. */
const AFTER_FACE = 3000;

/** The place of what comes with the first sign of a hand, or when the face has stood a while. Until then it hears the first key. */
export function LaterSlot({ active }: { readonly active: boolean }) {
  const settled = useView((view) => view.scene !== 'loading');
  const asked = usePalette((palette) => palette.view !== null);
  const [Loaded, setLoaded] = useState<Parts | null>(null);
  const [pressed, setPressed] = useState<KeyboardEvent | null>(null);
  const wanted = asked || pressed !== null;
  useEffect(() => {
    if (Loaded) return;
    const load = (): void => {
      import('./LaterParts.tsx').then(
        (parts) => setLoaded(() => parts.LaterParts),
        () => openPalette(null), // the next sign asks again
      );
    };
    if (wanted) load();
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyK') {
        // The browser's own meaning of it cannot wait.
        event.preventDefault();
        openPalette('commands');
      } else if (event.key.length === 1) setPressed(event);
    };
    const timer = settled ? setTimeout(load, AFTER_FACE) : 0;
    const stopWaiting = whenTouched(load);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(timer);
      stopWaiting();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [Loaded, wanted, settled]);
  return Loaded && <Loaded active={active} pressed={pressed} />;
}
