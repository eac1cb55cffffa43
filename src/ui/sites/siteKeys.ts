import type { KeyboardEvent } from 'react';
import type { MoveDirection } from '../wording/siteWords.ts';
import { duplicate, mirror, nudgeSite, removeSites } from './siteActions.ts';

/** The steps of a nudge along the skin, mm. */
export const STEP_MM = { large: 1, small: 0.2 } as const;

/** An arrow means the screen of someone who faces the patient: its left is the patient's right. */
const ARROWS: Readonly<Record<string, MoveDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'right',
  ArrowRight: 'left',
};

/** Keys that a field or a group of radios has a use of its own for. */
function ownsKeys(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea, [role="radiogroup"]') !== null;
}

/**
 * What the keys do where a site has the focus: arrows move it, M mirrors, D duplicates, Delete removes.
 * @param siteId the one that the arrows move; null where several are meant
 * @param siteIds those that the other keys are about
 */
export function onSiteKey(event: KeyboardEvent, siteId: string | null, siteIds: readonly string[]): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || ownsKeys(event.target)) return;
  const toward = ARROWS[event.key];
  const act = toward
    ? siteId && (() => nudgeSite(siteId, toward, event.shiftKey ? STEP_MM.small : STEP_MM.large))
    : actionOf(event.key, siteIds);
  if (!act) return;
  event.preventDefault();
  act();
}

function actionOf(key: string, siteIds: readonly string[]): (() => void) | null {
  switch (key) {
    case 'Delete':
      return () => removeSites(siteIds);
    case 'm':
    case 'M':
      return () => mirror(siteIds);
    case 'd':
    case 'D':
      return () => duplicate(siteIds);
    default:
      return null;
  }
}
