import { WORDS } from '../wording/words.ts';

/** What lies under the skin, how the muscles move the face, and the lines they fold. */
export function MusclesPanel() {
  return <p>{WORDS.panels.loading}</p>;
}
