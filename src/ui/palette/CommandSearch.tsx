import { useMemo, useState } from 'react';
import { Autocomplete, Collection, Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField, Text } from 'react-aria-components';
import { viewStore } from '#stores/viewStore.ts';
import { PALETTE_WORDS } from '../wording/paletteWords.ts';
import { type Command, pageState, recentCommands } from './command.ts';
import { allCommands } from './commands.ts';
import { KeyCaps } from './KeyCaps.tsx';
import { fitness } from './search.ts';
import { isSingle, shortcutOf } from './shortcuts.ts';

/** Nobody reads on: another letter finds it sooner. */
const MOST_FOUND = 30;

type Row = { readonly id: string; readonly command: Command; readonly name: string; readonly group: string; readonly why: string | null };
type Section = { readonly id: string; readonly title: string; readonly rows: readonly Row[] };

/** What makes sense now, in words; `why` says why it cannot be done at this moment. */
function rowsNow(): readonly Row[] {
  const state = pageState();
  return allCommands().flatMap((command): Row[] => {
    const standing = command.when(state);
    if (standing === false) return [];
    const group = PALETTE_WORDS.groups[command.group];
    return [{ id: command.id, command, name: command.name(), group, why: standing === true ? null : standing }];
  });
}

/** Without a search: what was used last, and then everything by its kind. */
function sectionsOf(rows: readonly Row[]): readonly Section[] {
  const listed = rows.filter(({ command }) => !command.onlyFound);
  const recent = recentCommands().flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const groups = [...new Set(listed.map(({ group }) => group))];
  return [
    ...(recent.length > 0 ? [{ id: 'recent', title: PALETTE_WORDS.recent, rows: recent }] : []),
    ...groups.map((title) => ({ id: title, title, rows: listed.filter((row) => row.group === title && !recent.includes(row)) })),
  ].filter(({ rows: own }) => own.length > 0);
}

/** The best first; of two that fit alike the one that was used last, and then the one that can be done now. */
function found(rows: readonly Row[], typed: string): readonly Row[] {
  const recent = recentCommands();
  return rows
    .map((row, at) => {
      const { command, name, group, why } = row;
      const fits = fitness(typed, { name, group, also: command.also?.() ?? '' });
      const used = recent.indexOf(command.id);
      return { row, at, order: fits === 0 ? 0 : fits + (used >= 0 ? 0.6 - used * 0.05 : 0) - (why === null ? 0 : 0.3) };
    })
    .filter(({ order }) => order > 0)
    .sort((a, b) => b.order - a.order || a.at - b.at)
    .slice(0, MOST_FOUND)
    .map(({ row }) => row);
}

type Props = { readonly singleKeys: boolean; readonly onRun: (command: Command) => void };

/** A field to search in and the commands that fit. One that cannot be done now stays in the list and says why. */
export function CommandSearch({ singleKeys, onRun }: Props) {
  const [typed, setTyped] = useState('');
  // The page behind stands still while the dialog is open.
  const rows = useMemo(rowsNow, []);
  const searching = typed.trim() !== '';
  const sections = useMemo(
    () => (searching ? [{ id: 'found', title: PALETTE_WORDS.results, rows: found(rows, typed) }] : sectionsOf(rows)),
    [rows, searching, typed],
  );

  const onAction = (id: string | number) => {
    const row = rows.find((one) => one.id === id);
    if (!row) return;
    if (row.why === null) onRun(row.command);
    else viewStore.getState().announce(PALETTE_WORDS.notNow(row.why));
  };

  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField aria-label={PALETTE_WORDS.search} className="palette-search" autoFocus>
        {/* The list below is always open; the arrow keys walk through it while the field keeps the focus. */}
        <Input className="field" role="combobox" aria-expanded="true" placeholder={PALETTE_WORDS.placeholder} dir="auto" />
      </SearchField>
      <ListBox
        className="palette-list"
        aria-label={PALETTE_WORDS.results}
        items={sections.filter((section) => section.rows.length > 0)}
        selectionMode="none"
        onAction={onAction}
        renderEmptyState={() => <p className="hint palette-none">{PALETTE_WORDS.none}</p>}
      >
        {(section) => (
          <ListBoxSection id={section.id}>
            <Header className={searching ? 'visually-hidden' : 'palette-group'}>{section.title}</Header>
            <Collection items={section.rows}>{(row) => <Row row={row} withGroup={searching} singleKeys={singleKeys} />}</Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Autocomplete>
  );
}

function Row({
  row: { id, name, group, why, command },
  withGroup,
  singleKeys,
}: {
  readonly row: Row;
  readonly withGroup: boolean;
  readonly singleKeys: boolean;
}) {
  const keys = shortcutOf(command.id)?.keys.find((each) => singleKeys || !isSingle(each));
  return (
    <ListBoxItem id={id} textValue={name} className="palette-row" data-not-now={why !== null || undefined}>
      <Text slot="label" className="palette-name" dir="auto">
        {name}
      </Text>
      {(withGroup || why !== null) && (
        <Text slot="description" className="palette-about">
          {why === null ? group : PALETTE_WORDS.notNow(why)}
        </Text>
      )}
      {keys && <KeyCaps keys={keys} />}
    </ListBoxItem>
  );
}
