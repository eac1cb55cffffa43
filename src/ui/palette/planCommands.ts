import { createElement } from 'react';
import { plannedVisit } from '#domain/plan/visitOrder.ts';
import { PRODUCT_IDS, type ProductId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { paletteStore } from '#stores/paletteStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { doseText } from '../dose/doseText.ts';
import { upperFaceSession } from '../plan/labelSession.ts';
import { putSession } from '../plan/QuickStart.tsx';
import { undoStep } from '../plan/UndoRedo.tsx';
import { duplicate, mirror, removeSites } from '../sites/siteActions.ts';
import { PALETTE_WORDS } from '../wording/paletteWords.ts';
import { RECORD_WORDS } from '../wording/recordWords.ts';
import { WORDS } from '../wording/words.ts';
import { all, type Command, type CommandGroup, chartOpen, editable, need, type PageState, plans, type Standing } from './command.ts';
import { openSection } from './openSection.ts';

const sitesSelected = need(
  ({ view }) => view.selectedSiteIds.length > 0,
  () => PALETTE_WORDS.why.nothingSelected,
);
const somethingPlanned = need(
  ({ plan }) => plan.plan.sites.some((site) => site.chosen),
  () => PALETTE_WORDS.why.nothingPlanned,
);
/** Of what is practised on there is no record and no file. */
const noPractice = need(
  ({ plan }) => !plan.rehearsing,
  () => PALETTE_WORDS.why.practising,
);

const onSites = (id: string, name: () => string, act: (siteIds: readonly string[]) => void): Command => ({
  id,
  group: 'plan',
  name,
  when: all(editable, sitesSelected),
  run: () => act(viewStore.getState().selectedSiteIds),
});

const section = (
  id: string,
  group: CommandGroup,
  place: readonly ['plan' | 'record', string],
  name: () => string,
  also?: () => string,
): Command => ({
  id,
  group,
  name,
  ...(also ? { also } : {}),
  when: chartOpen,
  run: () => openSection(place[0], place[1]),
});

const plan: readonly Command[] = [
  {
    id: 'quick-start',
    group: 'plan',
    name: () => {
      const session = upperFaceSession(viewStore.getState().productId);
      if (!session) return PALETTE_WORDS.quickStartNone;
      const { siteCount, productId, doseHundredths, market } = session;
      return PALETTE_WORDS.quickStart(siteCount, doseText(productId, doseHundredths), WORDS.dose.market(market));
    },
    when: all(
      editable,
      need(
        ({ view }) => upperFaceSession(view.productId) !== null,
        () => PALETTE_WORDS.why.noSession,
      ),
      // It starts a plan; it replaces none.
      need(
        ({ plan: { plan: planned } }) => planned.sites.length === 0,
        () => PALETTE_WORDS.why.alreadyPlanned,
      ),
    ),
    run: () => {
      const session = upperFaceSession(viewStore.getState().productId);
      if (session) putSession(session);
    },
  },
  onSites('mirror', () => PALETTE_WORDS.mirror, mirror),
  onSites('duplicate', () => PALETTE_WORDS.duplicate, duplicate),
  onSites('remove-sites', () => PALETTE_WORDS.removeSites, removeSites),
  {
    id: 'undo',
    group: 'plan',
    name: () => WORDS.undo,
    also: () => PALETTE_WORDS.also.undo,
    when: all(
      plans,
      need(
        (state) => state.plan.canUndo,
        () => PALETTE_WORDS.why.nothingToUndo,
      ),
    ),
    run: () => undoStep('undo'),
  },
  {
    id: 'redo',
    group: 'plan',
    name: () => WORDS.redo,
    when: all(
      plans,
      need(
        (state) => state.plan.canRedo,
        () => PALETTE_WORDS.why.nothingToRedo,
      ),
    ),
    run: () => undoStep('redo'),
  },
  section('vials', 'plan', ['plan', 'product'], () => PALETTE_WORDS.vials),
  { ...section('findings', 'plan', ['plan', 'findings'], () => PALETTE_WORDS.findings), when: all(chartOpen, somethingPlanned) },
  section('checklist', 'plan', ['plan', 'checklist'], () => PALETTE_WORDS.checklist),
];

/** Units are never converted: where sites of another product are planned it is asked what becomes of them. */
async function chooseProduct(productId: ProductId): Promise<void> {
  const { plan: planned, editable: open } = planStore.getState();
  if (!open || planned.sites.every((site) => site.productId === productId)) {
    viewStore.getState().setProduct(productId);
    viewStore.getState().announce(PRODUCT_NAMES[productId].name);
    return;
  }
  const { ProductChangeDialog } = await import('../dose/ProductChangeDialog.tsx');
  paletteStore.setState({ question: (onDone) => createElement(ProductChangeDialog, { productId, onDone }) });
}

const products = PRODUCT_IDS.map(
  (productId): Command => ({
    id: `product:${productId}`,
    group: 'products',
    name: () => PRODUCT_NAMES[productId].name,
    when: ({ view }) => view.productId !== productId && plans({ view } as PageState),
    run: () => chooseProduct(productId),
  }),
);

/** A new visit begins where none is planned. */
const noneIsPlanned = (state: PageState): Standing => plannedVisit(state.plan.chart) === null || PALETTE_WORDS.why.plannedAlready;
const start = (repeatLast: boolean) => (): void => {
  planStore.getState().startVisit({ repeatLast });
  const count = planStore.getState().plan.sites.length;
  viewStore.getState().announce(repeatLast ? RECORD_WORDS.visits.repeated(count) : RECORD_WORDS.visits.started);
};

const record: readonly Command[] = [
  {
    id: 'give',
    group: 'record',
    name: () => PALETTE_WORDS.give,
    also: () => PALETTE_WORDS.also.give,
    when: all(editable, noPractice, somethingPlanned),
    run: async () => {
      const { GiveVisitDialog } = await import('../record/GiveVisitDialog.tsx');
      paletteStore.setState({ question: (onDone) => createElement(GiveVisitDialog, { onDone }) });
    },
  },
  {
    id: 'start-visit',
    group: 'record',
    name: () => PALETTE_WORDS.startVisit,
    when: all(chartOpen, noPractice, noneIsPlanned),
    run: start(false),
  },
  {
    id: 'repeat-visit',
    group: 'record',
    name: () => PALETTE_WORDS.repeatVisit,
    when: all(
      chartOpen,
      noPractice,
      noneIsPlanned,
      need(
        ({ plan: { chart } }) => chart.visits.some((visit) => visit.givenAt !== null),
        () => PALETTE_WORDS.why.noLastVisit,
      ),
    ),
    run: start(true),
  },
  {
    id: 'new-chart',
    group: 'record',
    name: () => PALETTE_WORDS.newChart,
    when: chartOpen,
    run: async () => {
      const { newChart } = planStore.getState();
      await newChart('').then(
        () => viewStore.getState().announce(RECORD_WORDS.chart.created),
        () => viewStore.getState().announce(RECORD_WORDS.chart.failed),
      );
    },
  },
  section('chart-list', 'record', ['record', 'charts'], () => PALETTE_WORDS.chartList),
  section(
    'exports',
    'record',
    ['record', 'exports'],
    () => PALETTE_WORDS.exports,
    () => PALETTE_WORDS.also.exports,
  ),
  section('imports', 'record', ['record', 'imports'], () => PALETTE_WORDS.imports),
  section(
    'recall',
    'record',
    ['record', 'recall'],
    () => PALETTE_WORDS.recall,
    () => PALETTE_WORDS.also.recall,
  ),
];

const follow: readonly Command[] = [
  {
    id: 'take-home',
    group: 'record',
    name: () => PALETTE_WORDS.takeHome,
    also: () => PALETTE_WORDS.also.takeHome,
    when: all(chartOpen, noPractice, somethingPlanned),
    run: async () => {
      const { TakeHomeDialog } = await import('../patient/TakeHomeDialog.tsx');
      paletteStore.setState({ question: (onDone) => createElement(TakeHomeDialog, { onDone }) });
    },
  },
  {
    id: 'calendar',
    group: 'record',
    name: () => PALETTE_WORDS.calendar,
    also: () => PALETTE_WORDS.also.calendar,
    when: all(chartOpen, noPractice, somethingPlanned),
    run: async () => {
      const { BookDialog } = await import('../consult/BookDialog.tsx');
      paletteStore.setState({ question: (onDone) => createElement(BookDialog, { onDone }) });
    },
  },
];

export const PLAN_COMMANDS: readonly Command[] = [...plan, ...products, ...record, ...follow];
