import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { CASES } from '#knowledge/cases/cases.ts';
import { PREFERENCES_KEY } from '#persistence/preferences.ts';
import { openCharts, planStore } from '#stores/planStore.ts';
import { practiceStore } from '#stores/practiceStore.ts';
import { viewStore } from '#stores/viewStore.ts';

const remembered = (): unknown => JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? '{}').productId;
const CASE = CASES.find(({ kind, productId }) => kind === 'treat' && productId === 'onabotulinumtoxinA');

beforeAll(async () => {
  openCharts();
  await planStore.opened;
}, 30_000);
beforeEach(() => viewStore.getState().setAudience('trainer'));

it('the product of a case is not remembered as the person’s own, even by a page that is killed while practising', async () => {
  const view = viewStore.getState;
  view().setProduct('abobotulinumtoxinA');
  expect(remembered()).toBe('abobotulinumtoxinA');
  if (!CASE) throw new Error('no such case');
  await practiceStore.getState().begin(CASE);
  expect([view().productId, remembered()]).toEqual(['onabotulinumtoxinA', 'abobotulinumtoxinA']);
  view().setProduct('incobotulinumtoxinA');
  view().setTheme('dark');
  expect(remembered()).toBe('abobotulinumtoxinA');
  practiceStore.getState().leave();
  expect([view().productId, remembered()]).toEqual(['abobotulinumtoxinA', 'abobotulinumtoxinA']);
  view().setProduct('incobotulinumtoxinA');
  expect(remembered()).toBe('incobotulinumtoxinA');
});
