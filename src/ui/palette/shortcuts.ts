import { MAIN_REGION_IDS } from '#knowledge/anatomy/ids.ts';

/** A key, with what is held beside it. `mod` is Ctrl, on a Mac the command key. Letters are lower case. */
export type Keys = { readonly key: string; readonly mod?: true; readonly shift?: true };

export type ShortcutPlace = 'everywhere' | 'look' | 'plan' | 'site';
export type Shortcut = {
  readonly place: ShortcutPlace;
  /** More than one do the same; the first is shown. */
  readonly keys: readonly [Keys, ...Keys[]];
  /** The command that it does; null for keys that belong to one place of the page and are only listed here. */
  readonly command: string | null;
  /** Another part of the page listens for it; here it is only named. */
  readonly elsewhere?: true;
  /** Its words in the list, where it is no command. */
  readonly words?: 'back' | 'moveSite' | 'moveSiteLittle' | 'deleteSite' | 'commands' | 'shortcuts';
  /** What on the page does the same, for `aria-keyshortcuts`. */
  readonly control?: string;
};

const opens = (panel: string): string => `[data-opens-panel="${panel}"]`;
const key = (...names: readonly [string, ...string[]]): readonly [Keys, ...Keys[]] =>
  names.map((name) => ({ key: name })) as [Keys, ...Keys[]];

/**
 * Every key that does something wherever the focus is, and those of a selected site: the one table. A single key works only
 * while no field has the focus, and not where somebody has switched them off.
 */
export const SHORTCUTS: readonly Shortcut[] = [
  {
    place: 'everywhere',
    keys: [{ key: 'k', mod: true }, { key: '/' }],
    command: 'commands',
    words: 'commands',
    control: '.palette-button',
  },
  { place: 'everywhere', keys: key('?'), command: 'keys', words: 'shortcuts' },
  { place: 'everywhere', keys: key('Escape'), command: null, elsewhere: true, words: 'back' },
  { place: 'everywhere', keys: [{ key: 'z', mod: true }], command: 'undo', elsewhere: true, control: '[data-command="undo"]' },
  {
    place: 'everywhere',
    keys: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    command: 'redo',
    elsewhere: true,
    control: '[data-command="redo"]',
  },
  ...MAIN_REGION_IDS.map(
    (id, at): Shortcut => ({ place: 'look', keys: key(`${at + 1}`), command: `region:${id}`, control: `#region-button-${id}` }),
  ),
  { place: 'look', keys: key('0'), command: 'whole-face' },
  { place: 'look', keys: key('s'), command: 'next-side' },
  { place: 'look', keys: key('x'), command: 'next-expression' },
  { place: 'look', keys: key('.'), command: 'deeper' },
  { place: 'look', keys: key(','), command: 'less-deep' },
  { place: 'look', keys: key('z'), command: 'danger' },
  { place: 'look', keys: key('v'), command: 'last-visit' },
  { place: 'look', keys: key('t'), command: 'timeline', control: '[data-opens-timeline]' },
  { place: 'look', keys: key('b'), command: 'play', control: '.timeline-play' },
  { place: 'look', keys: key('w'), command: 'compare' },
  { place: 'look', keys: key('7'), command: 'audience:doctor' },
  { place: 'look', keys: key('8'), command: 'audience:patient' },
  { place: 'look', keys: key('9'), command: 'audience:trainer' },
  { place: 'plan', keys: key('p'), command: 'panel:plan', control: opens('plan') },
  { place: 'plan', keys: key('r'), command: 'panel:record', control: opens('record') },
  { place: 'plan', keys: key('a'), command: 'panel:assessment', control: opens('assessment') },
  { place: 'plan', keys: key('e'), command: 'panel:explain', control: opens('explain') },
  { place: 'plan', keys: key('u'), command: 'panel:muscles', control: opens('muscles') },
  { place: 'plan', keys: key('c'), command: 'panel:conditions', control: opens('conditions') },
  { place: 'plan', keys: key('f'), command: 'panel:face', control: opens('face') },
  { place: 'plan', keys: key('l'), command: 'panel:learn', control: opens('learn') },
  { place: 'plan', keys: key('n'), command: 'tool:place' },
  { place: 'plan', keys: key('o'), command: 'tool:lasso' },
  { place: 'plan', keys: key('g'), command: 'give' },
  // The same keys as on a site's own row, which hears them first.
  { place: 'site', keys: key('m'), command: 'mirror' },
  { place: 'site', keys: key('d'), command: 'duplicate' },
  { place: 'site', keys: key('Delete'), command: null, elsewhere: true, words: 'deleteSite' },
  { place: 'site', keys: key('Arrows'), command: null, elsewhere: true, words: 'moveSite' },
  { place: 'site', keys: [{ key: 'Arrows', shift: true }], command: null, elsewhere: true, words: 'moveSiteLittle' },
];

/** Whether it is a single key: no Ctrl, and a letter, digit or sign. */
export const isSingle = ({ key: name, mod }: Keys): boolean => !mod && name.length === 1;

/** As `aria-keyshortcuts` wants it: "Control+K Meta+K". */
export function ariaKeys(keys: readonly Keys[], singleKeys: boolean): string {
  return keys
    .filter((each) => singleKeys || !isSingle(each))
    .flatMap(({ key: name, mod, shift }) => {
      const rest = `${shift ? 'Shift+' : ''}${name.length === 1 ? name.toUpperCase() : name}`;
      return mod ? [`Control+${rest}`, `Meta+${rest}`] : [rest];
    })
    .join(' ');
}

export const shortcutOf = (commandId: string): Shortcut | undefined => SHORTCUTS.find(({ command }) => command === commandId);
