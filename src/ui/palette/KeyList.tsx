import { Fragment } from 'react';
import { setSingleKeys } from '#stores/keyStore.ts';
import { Switch } from '../sites/Switch.tsx';
import { PALETTE_WORDS } from '../wording/paletteWords.ts';
import { commandOf } from './commands.ts';
import { KeyCaps } from './KeyCaps.tsx';
import { isSingle, SHORTCUTS, type Shortcut, type ShortcutPlace } from './shortcuts.ts';

const PLACES: readonly ShortcutPlace[] = ['everywhere', 'look', 'plan', 'site'];

const nameOf = ({ words, command }: Shortcut): string =>
  words ? PALETTE_WORDS.keys[words] : ((command && commandOf(command)?.name()) ?? '');

/** Every key and what it does, and the switch for those that are pressed without Ctrl. */
export function KeyList({ singleKeys }: { readonly singleKeys: boolean }) {
  const words = PALETTE_WORDS.keys;
  return (
    <div className="key-list">
      <div className="key-switch">
        <Switch on={singleKeys} onChange={setSingleKeys}>
          {words.singleKeys}
        </Switch>
        <p className="hint">{singleKeys ? words.hint : words.singleKeysOff}</p>
      </div>
      {PLACES.map((place) => (
        <section key={place} aria-labelledby={`keys-${place}`}>
          <h3 id={`keys-${place}`}>{words.groups[place]}</h3>
          <dl>
            {SHORTCUTS.filter((shortcut) => shortcut.place === place).map((shortcut) => (
              <div
                key={`${shortcut.command ?? shortcut.words}${shortcut.keys[0].key}`}
                data-off={(!singleKeys && shortcut.keys.every(isSingle)) || undefined}
              >
                <dt>{nameOf(shortcut)}</dt>
                <dd>
                  {shortcut.keys.map((keys, at) => (
                    <Fragment key={`${keys.mod}${keys.shift}${keys.key}`}>
                      {at > 0 && <span className="key-or"> {words.or} </span>}
                      <KeyCaps keys={keys} />
                    </Fragment>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
