import { type ComponentProps, type ComponentType, useEffect, useState } from 'react';
import { openPalette, paletteStore, usePalette } from '#stores/paletteStore.ts';
import { usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import type { Palette } from '#ui/palette/Palette.tsx';
import { WORDS } from '#ui/wording/words.ts';

const failed = (): void => {
  openPalette(null);
  viewStore.getState().announce(WORDS.card.failed);
};
const answered = (): void => paletteStore.setState({ question: null });

/** The place of the list of commands and of what a command asks; its code comes when it is opened. */
export function PalettePlace() {
  const view = usePalette((palette) => palette.view);
  const question = usePalette((palette) => palette.question);
  const locked = usePlan((plan) => plan.status === 'locked');
  const [Loaded, setLoaded] = useState<ComponentType<ComponentProps<typeof Palette>> | null>(null);
  const wanted = view !== null && !locked;
  useEffect(() => {
    if (wanted && !Loaded) import('#ui/palette/Palette.tsx').then((module) => setLoaded(() => module.Palette), failed);
    // Nothing waits behind the lock.
    if (view !== null && locked) openPalette(null);
  }, [wanted, Loaded, view, locked]);
  return (
    <>
      {wanted && Loaded && <Loaded view={view} onFailed={failed} />}
      {question?.(answered)}
    </>
  );
}
