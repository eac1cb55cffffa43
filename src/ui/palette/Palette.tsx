import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useKeys } from '#stores/keyStore.ts';
import { openPalette, type PaletteView } from '#stores/paletteStore.ts';
import { CloseIcon } from '../controls/icons.tsx';
import { ownPressStyle } from '../controls/ownPressStyle.ts';
import { PALETTE_WORDS } from '../wording/paletteWords.ts';
import { CommandSearch } from './CommandSearch.tsx';
import type { Command } from './command.ts';
import { runCommand } from './command.ts';
import { KeyList } from './KeyList.tsx';
import '../controls/dialog.css';
import '../controls/fields.css';
import '../controls/pressable.css';
import './palette.css';

ownPressStyle();

type Props = {
  readonly view: PaletteView;
  /** Told when a command could not be carried out because its code did not load. */
  readonly onFailed: () => void;
};

/** Everything that the page can do, by name; or the keys that do it. A dialog: what is behind it waits. */
export function Palette({ view, onFailed }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const chosen = useRef<Command | null>(null);
  const headingId = useId();
  const singleKeys = useKeys((keys) => keys.singleKeys);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each of the two views has its own beginning.
  useEffect(() => {
    const open = dialog.current;
    if (!open) return;
    if (!open.open) open.showModal();
    const first = open.querySelector<HTMLElement>('input[type="search"]') ?? open.querySelector('h2');
    first?.focus();
  }, [view]);

  const close = () => dialog.current?.close();
  const run = (command: Command) => {
    chosen.current = command;
    close();
  };
  const onClose = () => {
    const command = chosen.current;
    chosen.current = null;
    openPalette(null);
    // After the dialog has given the focus back: a command may take it elsewhere.
    if (command) runCommand(command).catch(onFailed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The dialog takes Escape alone: what is open behind it stays open.
    if (event.key === 'Escape') event.stopPropagation();
  };

  return (
    <dialog ref={dialog} className="dialog palette" data-view={view} aria-labelledby={headingId} onClose={onClose} onKeyDown={onKeyDown}>
      <div className="palette-head">
        <h2 id={headingId} tabIndex={-1}>
          {view === 'commands' ? PALETTE_WORDS.title : PALETTE_WORDS.keys.title}
        </h2>
        {view === 'commands' && (
          <button type="button" className="quiet-button" onClick={() => openPalette('keys')}>
            {PALETTE_WORDS.toKeys}
          </button>
        )}
        <button type="button" className="icon-button" onClick={close}>
          <CloseIcon />
          <span className="visually-hidden">{PALETTE_WORDS.close}</span>
        </button>
      </div>
      {view === 'commands' ? <CommandSearch singleKeys={singleKeys} onRun={run} /> : <KeyList singleKeys={singleKeys} />}
    </dialog>
  );
}
