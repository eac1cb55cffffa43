import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { Chart } from '#domain/plan/chart.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { newVisit } from '#domain/plan/visit.ts';
import { FINDING_SEVERITIES, type Finding } from '#domain/safety/finding.ts';
import { resolveSite } from '#domain/sites/resolveSite.ts';
import { ruleById, SAFETY_RULES, type SafetyCheck } from '#knowledge/safety/rules.ts';
import { findingSentence } from '#ui/safety/findingSentence.ts';
import { DOSE_EXAMPLES } from '../../fixtures/safety/doseExamples.ts';
import type { RuleExample } from '../../fixtures/safety/examples.ts';
import { LOWER_FACE_EXAMPLES } from '../../fixtures/safety/lowerFace.ts';
import { buildPlan, buildVisits, NOW, shippedFaces } from '../../fixtures/safety/planBuilder.ts';
import { LOT_EXAMPLES, SESSION_EXAMPLES } from '../../fixtures/safety/sessionExamples.ts';
import { THERAPEUTIC_EXAMPLES } from '../../fixtures/safety/therapeuticExamples.ts';
import { UPPER_FACE_EXAMPLES } from '../../fixtures/safety/upperFace.ts';
import { comparePicture } from '../support/comparePicture.ts';
import { type OpenedApp, openApp, waitForWholeFace } from '../support/openApp.ts';
import {
  BADGE_COLOUR,
  bestView,
  contactSheet,
  DISTANCE_MM,
  DRAWN,
  decoded,
  type Figure,
  FRONT,
  facing,
  LEFT,
  pixelsOf,
  SITE_COLOUR,
  type StandardView,
  seenAt,
} from './safetySheet.ts';

const EXAMPLES: readonly RuleExample[] = [
  ...UPPER_FACE_EXAMPLES,
  ...LOWER_FACE_EXAMPLES,
  ...DOSE_EXAMPLES,
  ...SESSION_EXAMPLES,
  ...LOT_EXAMPLES,
  ...THERAPEUTIC_EXAMPLES,
];

/** Rules of time, of vials and of the checklist have no place on the face, and `not-on-face` is about a site that has none. */
const WITHOUT_PLACE: ReadonlySet<SafetyCheck['kind']> = new Set([
  'interval',
  'dose-over-time',
  'lot-expired',
  'opened-too-long',
  'opened-for-other-session',
  'lot-missing',
  'vials-too-few',
  'check-answer',
  'checks-open',
  'not-on-face',
] as const);
const kindOf = (id: string): SafetyCheck['kind'] => {
  const rule = ruleById(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule.check.kind;
};
const PICTURED = EXAMPLES.filter(({ rule }) => !WITHOUT_PLACE.has(kindOf(rule)));
const OTHERS = EXAMPLES.filter(({ rule }) => WITHOUT_PLACE.has(kindOf(rule)));

/** Skin turned less than this to the camera shows a ring as a line. */
const SEEN = 0.45;
/** The badge lies above and beside its site: here that is behind the ear, or a sliver on the underside of the jaw. */
const BADGE_HIDDEN: ReadonlySet<string> = new Set(['superficial-temporal-artery', 'facial-artery', 'marginal-mandibular-band']);

/** Patterns of the whole head, drawn small: some of their sites lie under the cap, and badges cover one another. */
const WHOLE_HEAD: ReadonlySet<string> = new Set(['migraine-total', 'migraine-neck', 'sweating-total', 'sweating-brow']);

/** Figures on one sheet, and the sheets with the number of each. */
const ON_A_SHEET = 12;
const SHEETS = Array.from(
  { length: Math.ceil(PICTURED.length / ON_A_SHEET) },
  (_, i) => [i + 1, PICTURED.slice(i * ON_A_SHEET, (i + 1) * ON_A_SHEET)] as const,
);

/** A ring is a few hundred pixels of a sheet: much less than a page may differ. */
const STRICT = { share: 0.0015 } as const;

type Probes = {
  __facies: { setCamera: (view: { azimuthDeg: number; polarDeg: number; distance: number }) => void };
  __faciesPlan: {
    getState: () => {
      apply: (edit: { kind: 'replaceSites'; sites: Plan['sites'] }) => void;
      addChart: (chart: Chart) => Promise<unknown>;
    };
  };
  __faciesBench: {
    told: () => Promise<readonly Finding[]>;
    picture: (request: { view: 'current'; width: number; height: number }) => Promise<string>;
    showDanger: (shown: boolean) => Promise<void>;
  };
};

let app: OpenedApp;
let face: MeasuredFace;
beforeAll(async () => {
  face = (await shippedFaces()).female;
  app = await openApp({ path: '?bench' });
  // Rings are as wide as on a screen of this width, so that a badge can be read on a small figure.
  await app.page.setViewportSize({ width: 700, height: 800 });
  await waitForWholeFace(app.page);
  // Only now: a page whose time stands still never finds the idle moment in which the skin's lines are drawn.
  await app.page.clock.setFixedTime(NOW);
  await app.page.waitForFunction(() => Reflect.has(globalThis, '__faciesBench'));
  await app.page.waitForTimeout(1500);
});
afterAll(() => app?.close());

/** Puts sites on the face in the page; resolves to what its rules then say. */
const showSites = (page: Page, sites: Plan['sites']): Promise<readonly Finding[]> =>
  page.evaluate((shown) => {
    const { __faciesPlan, __faciesBench } = globalThis as unknown as Probes;
    __faciesPlan.getState().apply({ kind: 'replaceSites', sites: shown });
    return __faciesBench.told();
  }, sites);

const pictureOf = (page: Page, { azimuthDeg }: StandardView): Promise<string> =>
  page.evaluate(
    ({ azimuth, distance, width, height }) => {
      const { __facies, __faciesBench } = globalThis as unknown as Probes;
      __facies.setCamera({ azimuthDeg: azimuth, polarDeg: 90, distance });
      return __faciesBench.picture({ view: 'current', width, height });
    },
    { azimuth: azimuthDeg, distance: DISTANCE_MM, ...DRAWN },
  );

/** The broken example of a rule on the face, seen from where the sites that the rule tells of are seen best. */
const figureOf = async (page: Page, { rule, fails }: RuleExample): Promise<Figure> => {
  const plan = buildPlan(fails, face);
  const findings = await showSites(page, plan.sites);
  const finding = findings.find(({ code }) => code === rule);
  if (!finding) throw new Error(`${rule} is not told in the page, but ${findings.map(({ code }) => code).join(', ')}`);
  const chosen = plan.sites.filter((site) => site.chosen);
  const flagged = finding.siteIds.length > 0 ? chosen.filter(({ id }) => finding.siteIds.includes(id)) : chosen;
  const anchors = flagged.map((site) => resolveSite(site, face)).filter((anchor): anchor is SurfaceAnchor => anchor !== null);
  expect(anchors.length, `${rule}: sites on the face`).toBe(flagged.length);
  const view = bestView(face, anchors);
  expect(Math.max(...anchors.map((anchor) => facing(face, anchor, view))), `${rule}: seen from the ${view.name}`).toBeGreaterThan(0.3);
  const picture = await pictureOf(page, view);
  const drawn = decoded(picture);
  if (WHOLE_HEAD.has(rule)) {
    const seen = anchors.filter((anchor) => facing(face, anchor, view) >= SEEN);
    const shown = seen.filter((anchor) => pixelsOf(drawn, seenAt(face, anchor, view), 3, SITE_COLOUR) > 0);
    expect.soft(shown.length / seen.length, `${rule}: sites drawn where they lie`).toBeGreaterThan(0.6);
  }
  for (const [i, anchor] of anchors.entries()) {
    const siteId = flagged[i]?.id ?? '';
    if (WHOLE_HEAD.has(rule) || facing(face, anchor, view) < SEEN) continue;
    const at = seenAt(face, anchor, view);
    expect.soft(pixelsOf(drawn, at, 3, SITE_COLOUR), `${rule}: ${siteId} drawn where it lies`).toBeGreaterThan(0);
    const severity = FINDING_SEVERITIES.find((each) => findings.some((one) => one.severity === each && one.siteIds.includes(siteId)));
    if (!severity || BADGE_HIDDEN.has(rule)) continue;
    expect.soft(pixelsOf(drawn, at, 18, BADGE_COLOUR[severity]), `${rule}: ${siteId} with the badge of a ${severity}`).toBeGreaterThan(0);
  }
  return {
    picture,
    about: anchors.map((anchor) => seenAt(face, anchor, view)),
    title: rule,
    severity: `${finding.severity}, ${view.name}`,
    text: findingSentence(finding, plan),
  };
};

it('every rule with a place is on a sheet, and every other rule is named', () => {
  const drawn = SHEETS.flatMap(([, examples]) => examples.map(({ rule }) => rule));
  const placed = SAFETY_RULES.filter(({ check }) => !WITHOUT_PLACE.has(check.kind)).map(({ id }) => id);
  expect([...drawn].sort()).toEqual([...placed].sort());
  expect(drawn.length).toBeGreaterThanOrEqual(40);
});

describe('what each rule warns of, on the face', () => {
  it.each(SHEETS)('sheet %i', async (number, examples) => {
    const figures: Figure[] = [];
    for (const example of examples) figures.push(await figureOf(app.page, example));
    await comparePicture(await contactSheet(figures), `safety-${number}`, STRICT);
  });
});

describe('rules without a place', () => {
  it.each(OTHERS.map((example) => [example.rule, example] as const))(
    '%s is told in the page, without a picture',
    async (rule, { fails }) => {
      const chart: Chart = {
        id: rule,
        label: rule,
        createdAt: NOW,
        archivedAt: null,
        visits: [...buildVisits(fails, face), { ...newVisit('planned', NOW), plan: buildPlan(fails, face) }],
      };
      const codes = await app.page.evaluate(async (added) => {
        const { __faciesPlan, __faciesBench } = globalThis as unknown as Probes;
        await __faciesPlan.getState().addChart(added);
        return (await __faciesBench.told()).map(({ code }) => code);
      }, chart);
      expect(codes).toContain(rule);
    },
  );
});

it('the structures to keep away from, as bands', async () => {
  const { page } = app;
  await showSites(page, []);
  const showDanger = (shown: boolean) => page.evaluate((on) => (globalThis as unknown as Probes).__faciesBench.showDanger(on), shown);
  await showDanger(true);
  const figures: Figure[] = [];
  for (const view of [FRONT, LEFT]) {
    figures.push({ picture: await pictureOf(page, view), about: [], title: 'Danger layer', severity: view.name, text: '' });
  }
  await showDanger(false);
  await comparePicture(await contactSheet(figures, { columns: 2, zoom: 2 }), 'safety-bands', STRICT);
});
