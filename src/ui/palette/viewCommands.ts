import { flushSync } from 'react-dom';
import { AUDIENCES, visibilityOf } from '#domain/audience/visibility.ts';
import { EXPRESSION_PRESET_IDS } from '#domain/expression/presets.ts';
import { anatomyStore, DEEPEST, DEEPEST_IN_PLAIN_WORDS } from '#stores/anatomyStore.ts';
import { effectStore } from '#stores/effectStore.ts';
import { type FaceTool, type Panel, viewStore } from '#stores/viewStore.ts';
import { togglePlaying } from '../effect/usePlaying.ts';
import { chooseExpression } from '../expression/chooseExpression.ts';
import { EDIT_TOOLBAR_WORDS } from '../wording/editToolbarWords.ts';
import { EXPRESSION_WORDS } from '../wording/expressionWords.ts';
import { LAYER_WORDS } from '../wording/layerWords.ts';
import { PALETTE_WORDS } from '../wording/paletteWords.ts';
import { WORDS } from '../wording/words.ts';
import { all, always, type Command, editable, faceDrawn, need, type PageState, plans, type Standing } from './command.ts';

/** Panels that make sense to somebody who does not plan. */
const FOR_ALL: ReadonlySet<Panel> = new Set<Panel>(['muscles', 'explain', 'learn']);
const PANELS: readonly Panel[] = ['plan', 'record', 'assessment', 'explain', 'muscles', 'conditions', 'face', 'learn'];

const panels = PANELS.map(
  (panel): Command => ({
    id: `panel:${panel}`,
    group: 'panels',
    name: () => WORDS.panels[panel],
    when: (state) => FOR_ALL.has(panel) || plans(state),
    run: () => {
      viewStore.getState().openPanel(panel);
      // The panel's heading takes the focus when it opens; where it stands open, it is given it.
      document.querySelector<HTMLElement>(`.side-panel.${panel}-panel h2`)?.focus({ preventScroll: true });
    },
  }),
);

const audiences = AUDIENCES.map(
  (audience): Command => ({
    id: `audience:${audience}`,
    group: 'view',
    name: () => PALETTE_WORDS.audience[audience],
    also: () => PALETTE_WORDS.also.audience,
    when: ({ view }) => view.audience !== audience,
    run: () => {
      viewStore.getState().setAudience(audience);
      viewStore.getState().announce(WORDS.audience[audience]);
    },
  }),
);

const expressions: readonly Command[] = [
  ...EXPRESSION_PRESET_IDS.map(
    (id): Command => ({
      id: `expression:${id}`,
      group: 'expressions',
      name: () => EXPRESSION_WORDS.presets[id],
      when: faceDrawn,
      run: () => chooseExpression(id),
    }),
  ),
  {
    id: 'next-expression',
    group: 'expressions',
    name: () => PALETTE_WORDS.nextExpression,
    when: faceDrawn,
    run: () => {
      const at = EXPRESSION_PRESET_IDS.indexOf(viewStore.getState().expression);
      const next = EXPRESSION_PRESET_IDS[(at + 1) % EXPRESSION_PRESET_IDS.length] ?? 'rest';
      chooseExpression(next);
      viewStore.getState().announce(EXPRESSION_WORDS.presets[next]);
    },
  },
];

/** As deep as whoever looks may look. */
const deepest = ({ view }: Pick<PageState, 'view'>): number =>
  visibilityOf(view.audience).muscleNames === 'plain' ? DEEPEST_IN_PLAIN_WORDS : DEEPEST;

function lookAt(depth: number): void {
  anatomyStore.getState().setDepth(depth);
  viewStore.getState().announce(LAYER_WORDS.stops[depth] ?? '');
}

const depths: readonly Command[] = [
  {
    id: 'deeper',
    group: 'view',
    name: () => PALETTE_WORDS.deeper,
    also: () => PALETTE_WORDS.also.depth,
    when: all(
      faceDrawn,
      need(
        (state) => state.anatomy.depth < deepest(state),
        () => PALETTE_WORDS.why.deepest,
      ),
    ),
    run: () => lookAt(Math.floor(anatomyStore.getState().depth) + 1),
  },
  {
    id: 'less-deep',
    group: 'view',
    name: () => PALETTE_WORDS.lessDeep,
    also: () => PALETTE_WORDS.also.depth,
    when: all(
      faceDrawn,
      need(
        ({ anatomy }) => anatomy.depth > 0,
        () => PALETTE_WORDS.why.skinWhole,
      ),
    ),
    run: () => lookAt(Math.ceil(anatomyStore.getState().depth) - 1),
  },
  ...Array.from(
    { length: DEEPEST + 1 },
    (_, depth): Command => ({
      id: `depth:${depth}`,
      group: 'view',
      name: () => PALETTE_WORDS.skinDepth(LAYER_WORDS.stops[depth] ?? ''),
      also: () => PALETTE_WORDS.also.depth,
      onlyFound: true,
      when: all((state) => depth <= deepest(state), faceDrawn),
      run: () => lookAt(depth),
    }),
  ),
];

const tool = (id: FaceTool, when: (state: PageState) => Standing): Command => ({
  id: `tool:${id}`,
  group: 'plan',
  name: () => PALETTE_WORDS[id],
  when: all(when, faceDrawn),
  run: () => {
    const { setTool, announce } = viewStore.getState();
    setTool(id);
    announce(EDIT_TOOLBAR_WORDS.heard(EDIT_TOOLBAR_WORDS.tool[id], EDIT_TOOLBAR_WORDS.hint[id]));
  },
});

const layers: readonly Command[] = [
  tool('place', editable),
  tool('lasso', plans),
  tool('look', plans),
  {
    id: 'danger',
    group: 'view',
    name: () => (viewStore.getState().layers.danger ? PALETTE_WORDS.danger.hide : PALETTE_WORDS.danger.show),
    also: () => PALETTE_WORDS.also.danger,
    when: all(plans, faceDrawn),
    run: () => {
      const { layers: shown, setLayer, announce } = viewStore.getState();
      announce(shown.danger ? PALETTE_WORDS.danger.hidden : PALETTE_WORDS.danger.shown);
      setLayer('danger', !shown.danger);
    },
  },
  {
    id: 'last-visit',
    group: 'view',
    name: () => (viewStore.getState().layers.lastVisit ? PALETTE_WORDS.lastVisit.hide : PALETTE_WORDS.lastVisit.show),
    when: all(
      plans,
      need(
        ({ plan }) => plan.previous !== null,
        () => PALETTE_WORDS.why.noLastVisit,
      ),
      faceDrawn,
    ),
    run: () => {
      const { layers: shown, setLayer, announce } = viewStore.getState();
      announce(shown.lastVisit ? PALETTE_WORDS.lastVisit.hidden : PALETTE_WORDS.lastVisit.shown);
      setLayer('lastVisit', !shown.lastVisit);
    },
  },
];

const hasEffect = need(
  ({ effect }) => effect.effect !== null,
  () => PALETTE_WORDS.why.noEffect,
);

const time: readonly Command[] = [
  {
    id: 'timeline',
    group: 'time',
    name: () => (effectStore.getState().open ? PALETTE_WORDS.timeline.hide : PALETTE_WORDS.timeline.show),
    also: () => PALETTE_WORDS.also.timeline,
    when: always,
    run: () => {
      const { open, openTimeline } = effectStore.getState();
      const stoodInIt = document.activeElement?.closest('.timeline');
      flushSync(() => openTimeline(!open));
      if (stoodInIt) document.querySelector<HTMLElement>('[data-opens-timeline]')?.focus();
    },
  },
  {
    id: 'play',
    group: 'time',
    name: () => (effectStore.getState().playing ? PALETTE_WORDS.play.pause : PALETTE_WORDS.play.play),
    when: all(({ effect }) => effect.open, hasEffect),
    run: togglePlaying,
  },
  {
    id: 'compare',
    group: 'time',
    name: () => (effectStore.getState().comparing ? PALETTE_WORDS.compare.hide : PALETTE_WORDS.compare.show),
    when: all(({ effect }) => effect.open, hasEffect, faceDrawn),
    run: () => effectStore.getState().setComparing(!effectStore.getState().comparing),
  },
];

export const VIEW_COMMANDS: readonly Command[] = [...panels, ...audiences, ...expressions, ...depths, ...layers, ...time];
