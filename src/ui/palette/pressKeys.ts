import { keyStore } from '#stores/keyStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { latinKey } from '../controls/latinKey.ts';
import { runCommand } from './command.ts';
import { commandOf } from './commands.ts';
import { ariaKeys, isSingle, type Keys, SHORTCUTS } from './shortcuts.ts';

/** Where letters are written, or choose something by themselves. */
const WRITTEN_IN = [
  'textarea',
  'select',
  'input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"], [type="submit"], [type="file"], [type="color"])',
  '[contenteditable="true"]',
  ...['textbox', 'searchbox', 'combobox', 'listbox', 'menu', 'tree', 'grid', 'spinbutton'].map((role) => `[role="${role}"]`),
].join();
/** What stands before the page takes the keys. */
const IN_FRONT = 'dialog[open], [aria-modal="true"]';

/** Where a digit answers. */
const ANSWERED_IN = '[role="radiogroup"], [data-answer-row]';

const inField = (target: EventTarget | null): boolean => target instanceof Element && target.closest(WRITTEN_IN) !== null;
const isAnswer = ({ key }: Keys, target: EventTarget | null): boolean =>
  /^[0-9]$/.test(key) && target instanceof Element && target.closest(ANSWERED_IN) !== null;

function isPressed(event: KeyboardEvent, { key, mod, shift }: Keys): boolean {
  if (latinKey(event) !== key || (event.ctrlKey || event.metaKey) !== (mod ?? false)) return false;
  // Signs and digits are reached with Shift on some keyboards and without on others.
  return !/^[a-z]$/.test(key) || event.shiftKey === (shift ?? false);
}

/**
 * Does what a key press is for, where it is for anything. What another part of the page has taken is left alone.
 * @param onFailed told when the command's own code could not be loaded
 */
export function pressKeys(event: KeyboardEvent, onFailed: () => void): void {
  // AltGraph writes signs on many keyboards.
  if (event.defaultPrevented || event.isComposing || event.altKey || event.getModifierState?.('AltGraph')) return;
  if (planStore.getState().status === 'locked' || document.querySelector(IN_FRONT)) return;
  for (const { keys, command: id, elsewhere } of SHORTCUTS) {
    if (elsewhere || !id) continue;
    const pressed = keys.find((each) => isPressed(event, each));
    if (!pressed) continue;
    const { target } = event;
    if (isSingle(pressed) && (event.repeat || inField(target) || isAnswer(pressed, target) || !keyStore.getState().singleKeys)) continue;
    const command = commandOf(id);
    if (!command) continue;
    event.preventDefault();
    runCommand(command).catch(onFailed);
    return;
  }
}

/** Tells screen readers which keys press which controls, as far as they are on the page. */
export function nameKeys(): void {
  const { singleKeys } = keyStore.getState();
  for (const { control, keys } of SHORTCUTS) {
    if (!control) continue;
    const named = ariaKeys(keys, singleKeys);
    for (const element of document.querySelectorAll(control)) {
      if (named) element.setAttribute('aria-keyshortcuts', named);
      else element.removeAttribute('aria-keyshortcuts');
    }
  }
}

/** Names the keys now, and again whenever other controls come onto the page. Returns the way to stop. */
export function keepKeysNamed(): () => void {
  const soon = (): void => void setTimeout(nameKeys);
  const stops = [keyStore.subscribe(nameKeys), viewStore.subscribe(({ audience, scene }) => `${audience} ${scene}`, soon)];
  nameKeys();
  return () => {
    for (const stop of stops) stop();
  };
}
