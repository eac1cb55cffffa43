import { cpSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { NEVER_RETRIED } from '../support/neverRetried.ts';
import { newProfile, removeProfile, startChromium } from './killableChromium.ts';
import { openPlan, type PlanInPage, planOf, putPattern, untilSaving, waitForPlan } from './planInPage.ts';

const KILLS = 50;
const SITES = 5;
/** Every edit sets one of so many values to its own number: five doses, two answers. */
const VALUES = 7;
const PATTERN = 'glabella-onabotulinumtoxinA-us';
const V1 = readFileSync(new URL('../../fixtures/plans/v1.json', import.meta.url), 'utf8');

/** A small generator with a seed, so that a failure can be had again. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What the page has said of its edits; the last words before a kill may be lost, so more may be stored than was said. */
type Told = { issued: number; saved: number };

/** Lets the page edit without end, and tell after each edit what it has done and what it was told is saved. */
async function editOn(page: Page, told: Told, pauseMs: number): Promise<void> {
  await page.exposeBinding('__tell', (_source, issued: number, saved: number) => {
    told.issued = Math.max(told.issued, issued);
    told.saved = Math.max(told.saved, saved);
  });
  await page.evaluate(
    ({ first, sites, values, pause }) => {
      const page = globalThis as unknown as { __faciesPlan: PlanInPage; __tell: (issued: number, saved: number) => void };
      const plan = page.__faciesPlan;
      let issued = first;
      let saved = first;
      const tell = () => {
        if (plan.getState().saving === 'saved') saved = issued;
        page.__tell(issued, saved);
      };
      plan.subscribe(tell);
      const edit = () => {
        issued += 1;
        page.__tell(issued, saved);
        const value = issued % values;
        const { apply, plan: now } = plan.getState();
        const site = now.sites[value];
        if (value < sites && site) apply({ kind: 'changeSites', siteIds: [site.id], change: { doseHundredths: issued } });
        else apply({ kind: 'answerCheck', itemId: `check-${value}`, answer: { answer: 'yes', note: `${issued}` } });
        setTimeout(edit, Math.random() * pause);
      };
      edit();
    },
    { first: told.issued, sites: SITES, values: VALUES, pause: pauseMs },
  );
}

/** The numbers that the stored plan holds, by value. */
async function numbersIn(page: Page): Promise<{ readonly numbers: number[]; readonly said: string }> {
  const { plan, problem, chartId } = await planOf(page);
  const numbers = Array.from({ length: VALUES }, (_, value) =>
    value < SITES ? (plan.sites[value]?.doseHundredths ?? 0) : Number(plan.checks[`check-${value}`]?.note ?? 0),
  );
  return { numbers, said: `chart ${chartId}, ${JSON.stringify(problem)}` };
}

it(`every edit that was told as saved is there after each of ${KILLS} kills of the browser`, {
  ...NEVER_RETRIED,
  timeout: 600_000,
}, async () => {
  const profile = newProfile();
  const random = randomNumbers(20261122);
  const told: Told = { issued: 1_000, saved: 1_000 };
  const seen: number[] = [];
  try {
    for (let round = 0; round <= KILLS; round += 1) {
      const chromium = await startChromium(profile);
      await openPlan(chromium.page, inject('appUrl'));
      if (round === 0) {
        await putPattern(chromium.page, PATTERN);
        await untilSaving(chromium.page, 'saved');
        await editAll(chromium.page, told);
      }
      const { numbers, said } = await numbersIn(chromium.page);
      const last = Math.max(...numbers);
      seen.push(told.saved);
      expect(last, `round ${round}: saved ${told.saved}, issued ${told.issued}; ${said}`).toBeGreaterThanOrEqual(told.saved);
      // Whatever came last: everything before it is there as well.
      for (const [value, number] of numbers.entries()) expect(number % VALUES).toBe(value);
      expect(Math.min(...numbers)).toBeGreaterThan(last - VALUES);
      if (round === KILLS) {
        await chromium.kill();
        break;
      }
      told.issued = last;
      told.saved = last;
      await editOn(chromium.page, told, 4 + random() * 20);
      await new Promise((resolve) => setTimeout(resolve, 30 + random() * 500));
      await chromium.kill();
    }
  } finally {
    removeProfile(profile);
  }
  expect(seen.at(-1)).toBeGreaterThan(1_000 + KILLS);
});

/** Sets every value once, so that each has a number to be found again by. */
async function editAll(page: Page, told: Told): Promise<void> {
  const first = told.issued;
  await page.evaluate(
    ({ from, sites, values }) => {
      const { apply, plan } = (globalThis as unknown as { __faciesPlan: PlanInPage }).__faciesPlan.getState();
      for (let number = from + 1; number <= from + values; number += 1) {
        const value = number % values;
        const site = plan.sites[value];
        if (value < sites && site) apply({ kind: 'changeSites', siteIds: [site.id], change: { doseHundredths: number } });
        else apply({ kind: 'answerCheck', itemId: `check-${value}`, answer: { answer: 'yes', note: `${number}` } });
      }
    },
    { from: first, sites: SITES, values: VALUES },
  );
  await untilSaving(page, 'saved');
  told.issued = first + VALUES;
  told.saved = first + VALUES;
}

it('a plan of the first version is taken over once, whenever the browser is killed meanwhile', {
  ...NEVER_RETRIED,
  timeout: 300_000,
}, async () => {
  const seeded = newProfile();
  const random = randomNumbers(7);
  try {
    const first = await startChromium(seeded);
    // A file of the same origin: the page itself would take the plan over at once.
    await first.page.goto(`${inject('appUrl')}favicon.svg`);
    await first.page.evaluate((text) => localStorage.setItem('facies.plan', text), V1);
    await first.close();
    for (let round = 0; round < 8; round += 1) {
      const profile = newProfile();
      try {
        cpSync(seeded, profile, { recursive: true, verbatimSymlinks: true });
        const killed = await startChromium(profile);
        await killed.page.goto(`${inject('appUrl')}?bench`, { waitUntil: 'commit' });
        await new Promise((resolve) => setTimeout(resolve, random() * 1_200));
        await killed.kill();
        const after = await startChromium(profile);
        await openPlan(after.page, inject('appUrl'));
        await after.page.reload({ waitUntil: 'commit' });
        await waitForPlan(after.page);
        const { plan, problem } = await planOf(after.page);
        expect(plan.sites.map(({ chosen }) => chosen)).toHaveLength(SITES);
        expect(plan.sites.filter(({ chosen }) => chosen)).toHaveLength(3);
        expect(problem).toBeNull();
        const charts = await after.page.evaluate(async () =>
          (globalThis as unknown as { __faciesPlan: PlanInPage }).__faciesPlan.getState().listCharts(),
        );
        expect(charts).toHaveLength(1);
        expect(await after.page.evaluate(() => [localStorage.getItem('facies.plan'), localStorage.getItem('facies.plan.kept.1')])).toEqual([
          null,
          V1,
        ]);
        await after.kill();
      } finally {
        removeProfile(profile);
      }
    }
  } finally {
    removeProfile(seeded);
  }
});
