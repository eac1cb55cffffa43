import { PALETTE_WORDS } from '../wording/paletteWords.ts';
import type { Keys } from './shortcuts.ts';

/** On Apple's keyboards the command key takes the place of Ctrl. */
const isApple = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

/** The names on the keys, in the order in which they are held. */
export function capsOf({ key, mod, shift }: Keys): readonly string[] {
  const words = PALETTE_WORDS.keys;
  const named: Readonly<Record<string, string>> = { Escape: words.escape, Delete: words.delete, Arrows: words.arrows };
  return [...(mod ? [isApple() ? '⌘' : words.ctrl] : []), ...(shift ? [words.shift] : []), named[key] ?? key.toUpperCase()];
}

/** Keys as they look. */
export function KeyCaps({ keys }: { readonly keys: Keys }) {
  return (
    <span className="key-caps" dir="ltr">
      {capsOf(keys).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  );
}
