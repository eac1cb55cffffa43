import { PalettePlace } from './PalettePlace.tsx';
import { UpdatePlace } from './update/UpdatePlace.tsx';
import { useShortcuts } from './useShortcuts.ts';

type Props = {
  /** Whether the map is what is seen, so that keys mean it. */
  readonly active: boolean;
  /** The key press that this was fetched for. */
  readonly pressed: KeyboardEvent | null;
};

/** Keys, the list of commands, and what keeps the page for offline: nothing of it is part of the first picture. */
export function LaterParts({ active, pressed }: Props) {
  useShortcuts(active, pressed);
  return (
    <>
      <PalettePlace />
      <UpdatePlace />
    </>
  );
}
