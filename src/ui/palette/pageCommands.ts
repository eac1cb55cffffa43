import { LINE_GROUP_IDS } from '#domain/expression/lineGroups.ts';
import { LANGUAGE_IDS, language } from '#stores/language.ts';
import { LEARN_TABS, learnStore } from '#stores/learnStore.ts';
import { openPalette } from '#stores/paletteStore.ts';
import { personStore } from '#stores/personStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { LANGUAGE_NAMES } from '../wording/languageNames.ts';
import { LINE_WORDS } from '../wording/lineWords.ts';
import { PALETTE_WORDS } from '../wording/paletteWords.ts';
import { WORDS } from '../wording/words.ts';
import { all, always, type Command, need, plans } from './command.ts';

const THEMES = ['system', 'light', 'dark'] as const;
/** As the chart's face has it. */
const SEXES = { female: 0, male: 1 } as const;
const SEVERITIES = [0, 1, 2, 3, 4] as const;

const changeable = need(
  ({ person }) => person.changeable,
  () => PALETTE_WORDS.why.given,
);

const looks: readonly Command[] = [
  ...(['female', 'male'] as const).map(
    (sex): Command => ({
      id: `sex:${sex}`,
      group: 'face',
      name: () => PALETTE_WORDS.sex[sex],
      when: all(({ person }) => person.face.sex !== SEXES[sex], changeable),
      run: () => personStore.getState().change({ sex: SEXES[sex] }),
    }),
  ),
  ...LINE_GROUP_IDS.flatMap((group) =>
    SEVERITIES.map(
      (severity): Command => ({
        id: `lines:${group}:${severity}`,
        group: 'face',
        name: () => PALETTE_WORDS.severity(LINE_WORDS.groups[group], LINE_WORDS.severities[severity] ?? ''),
        onlyFound: true,
        when: all(plans, changeable),
        run: () => personStore.getState().change({ [`line:${group}`]: severity }),
      }),
    ),
  ),
];

/** Each in itself, so that who reads no other finds it. */
const languages = LANGUAGE_IDS.map(
  (id): Command => ({
    id: `language:${id}`,
    group: 'page',
    name: () => LANGUAGE_NAMES[id],
    also: () => WORDS.languageLabel,
    when: () => language() !== id,
    run: () => viewStore.getState().setLanguage(id),
  }),
);

const page: readonly Command[] = [
  ...languages,
  ...THEMES.map(
    (theme): Command => ({
      id: `theme:${theme}`,
      group: 'page',
      name: () => PALETTE_WORDS.theme[theme],
      also: () => PALETTE_WORDS.also.theme,
      when: ({ view }) => view.theme !== theme,
      run: () => viewStore.getState().setTheme(theme),
    }),
  ),
  {
    id: 'keys',
    group: 'page',
    name: () => PALETTE_WORDS.keys.title,
    also: () => PALETTE_WORDS.also.singleKeys,
    when: always,
    run: () => openPalette('keys'),
  },
  {
    id: 'commands',
    group: 'page',
    name: () => PALETTE_WORDS.title,
    // Whoever reads the list is there; it is a key of its own only.
    when: always,
    onlyFound: true,
    run: () => openPalette('commands'),
  },
];

const learning = LEARN_TABS.map(
  (tab): Command => ({
    id: `learn:${tab}`,
    group: 'learn',
    name: () => PALETTE_WORDS[tab],
    when: always,
    run: () => {
      learnStore.setState({ tab });
      viewStore.getState().openPanel('learn');
    },
  }),
);

export const PAGE_COMMANDS: readonly Command[] = [...learning, ...looks, ...page];
