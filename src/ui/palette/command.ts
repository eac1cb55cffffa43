import { visibilityOf } from '#domain/audience/visibility.ts';
import { type AnatomyState, anatomyStore } from '#stores/anatomyStore.ts';
import { type EffectState, effectStore } from '#stores/effectStore.ts';
import { type PersonState, personStore } from '#stores/personStore.ts';
import { type PlanState, planStore } from '#stores/planStore.ts';
import { type ViewState, viewStore } from '#stores/viewStore.ts';
import { PALETTE_WORDS } from '../wording/paletteWords.ts';

/** All that decides whether a command can be used. */
export type PageState = {
  readonly view: ViewState;
  readonly plan: PlanState;
  readonly effect: EffectState;
  readonly anatomy: AnatomyState;
  readonly person: PersonState;
};

export const pageState = (): PageState => ({
  view: viewStore.getState(),
  plan: planStore.getState(),
  effect: effectStore.getState(),
  anatomy: anatomyStore.getState(),
  person: personStore.getState(),
});

export type CommandGroup = keyof typeof PALETTE_WORDS.groups;
/** true: it can be used; a text: not now, and why; false: it means nothing to whoever looks. */
export type Standing = boolean | string;

/** One thing that the page can do, as data. Words are asked for when they are shown, so that they are of the language of that moment. */
export type Command = {
  /** Unique; what the table of keys names it by. */
  readonly id: string;
  readonly group: CommandGroup;
  readonly name: () => string;
  /** Further words that it is found by. */
  readonly also?: () => string;
  /** Too many of its kind for a list: it shows when it is searched for. */
  readonly onlyFound?: true;
  readonly when: (state: PageState) => Standing;
  readonly run: () => void | Promise<void>;
};

export const always = (): Standing => true;

/** Whoever looks may plan. */
export const plans = ({ view }: PageState): boolean => visibilityOf(view.audience).editsPlan;

/** A chart is open to whoever may plan. */
export const chartOpen = (state: PageState): Standing => {
  if (!plans(state)) return false;
  const { status } = state.plan;
  return status === 'open' || PALETTE_WORDS.why[status];
};

/** The visit that is looked at takes edits. */
export const editable = (state: PageState): Standing => {
  const open = chartOpen(state);
  return open === true ? state.plan.editable || PALETTE_WORDS.why.given : open;
};

export const faceDrawn = ({ view }: PageState): Standing => view.scene === 'ready' || PALETTE_WORDS.why.noFace;

/** The first of several conditions that does not hold decides. */
export const all =
  (...conditions: readonly ((state: PageState) => Standing)[]) =>
  (state: PageState): Standing => {
    for (const condition of conditions) {
      const standing = condition(state);
      if (standing !== true) return standing;
    }
    return true;
  };

/** A condition with the reason to give where it does not hold. */
export const need =
  (condition: (state: PageState) => boolean, why: () => string) =>
  (state: PageState): Standing =>
    condition(state) || why();

const MOST_RECENT = 6;
let recent: readonly string[] = [];

/** Ids of the commands used last, latest first; gone with the page. */
export const recentCommands = (): readonly string[] => recent;

/** Does it, where it can be done now; else says why not. Whether it was done. */
export async function runCommand(command: Command): Promise<boolean> {
  const standing = command.when(pageState());
  if (standing !== true) {
    if (standing !== false) viewStore.getState().announce(PALETTE_WORDS.notNow(standing));
    return false;
  }
  // What opens the list itself is no use in it.
  if (command.group !== 'page' || !command.onlyFound)
    recent = [command.id, ...recent.filter((id) => id !== command.id)].slice(0, MOST_RECENT);
  await command.run();
  return true;
}
