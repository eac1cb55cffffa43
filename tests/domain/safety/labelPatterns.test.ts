import { beforeAll, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { applyEdit } from '#domain/plan/editPlan.ts';
import { checkPlan } from '#domain/safety/checkPlan.ts';
import { resolveSite } from '#domain/sites/resolveSite.ts';
import { movedSite, nudgedSite } from '#domain/sites/siteEdits.ts';
import { landingAt } from '#domain/sites/siteLanding.ts';
import { ruleById } from '#knowledge/safety/rules.ts';
import { LABEL_PATTERNS } from '#knowledge/sites/labelPatterns.ts';
import { over, up } from '../../fixtures/safety/examples.ts';
import { buildPlan, NOW, type PlanSpec, shippedFaces } from '../../fixtures/safety/planBuilder.ts';

const ONA_US = ['glabella-onabotulinumtoxinA-us', 'forehead-onabotulinumtoxinA-us', 'crows-feet-onabotulinumtoxinA-us'];

let faces: Readonly<Record<'female' | 'male', MeasuredFace>>;
beforeAll(async () => {
  faces = await shippedFaces();
});

const findingsOf = (spec: PlanSpec, sex: 'female' | 'male' = 'female') =>
  checkPlan({ plan: buildPlan(spec, faces[sex]), face: faces[sex], now: NOW, previousVisits: [] });

describe.each(['female', 'male'] as const)('on the default %s face', (sex) => {
  it.each(LABEL_PATTERNS.map(({ id }) => id))('%s as shipped breaks no rule of place', (id) => {
    const kinds = ['distance', 'plane', 'over-region', 'outermost', 'outside-muscle', 'outside-region', 'not-on-face'];
    const ofPlace = findingsOf({ patterns: [id] }, sex).filter(({ code }) => kinds.includes(ruleById(code)?.check.kind ?? ''));
    expect(ofPlace).toEqual([]);
  });

  it.each(LABEL_PATTERNS.filter(({ labelStatus }) => labelStatus === 'on-label').map(({ id }) => id))('%s breaks no rule of dose', (id) => {
    const ofDose = findingsOf({ patterns: [id] }, sex).filter(({ unit }) => unit === 'dose-hundredths');
    expect(ofDose).toEqual([]);
  });

  it('the upper face of the US onabotulinumtoxinA label, 64 U in 16 sites, raises notes alone', () => {
    const findings = findingsOf({ patterns: ONA_US }, sex);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['sentinel-vein', 'note'],
      ['checks-open', 'note'],
      ['lot-missing', 'note'],
    ]);
  });
});

describe('a lateral corrugator site that is moved down', () => {
  const movedTo = (mm: number): PlanSpec => ({
    patterns: ONA_US,
    moved: { 'corrugator-lateral-left': over('superciliare-mid-pupil', 'supraorbital-rim-mid-pupil', up(mm)) },
  });
  const raised = (spec: PlanSpec) => {
    const before = new Set(findingsOf({ patterns: ONA_US }).map(({ code }) => code));
    return findingsOf(spec).filter(({ code }) => !before.has(code));
  };

  it.each([5, 8, 10])('%s mm of skin above the rim raises the rim rule alone, with what was measured', (mm) => {
    const findings = raised(movedTo(mm));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      code: 'corrugator-above-bone-us',
      severity: 'warning',
      siteIds: ['glabella-onabotulinumtoxinA-us/corrugator-lateral-left'],
      regionId: 'glabella',
      productId: 'onabotulinumtoxinA',
      limit: 10,
      bound: 'at-least',
      unit: 'mm',
    });
    const measured = findings[0]?.measured ?? 0;
    expect(measured).toBeLessThan(mm);
    expect(measured).toBeGreaterThan(mm - 2);
    expect(Math.round(measured * 10) / 10).toBe(measured);
  });

  it('by the nudges of a keyboard raises the brow, then the rim, one at a time', () => {
    const id = `${ONA_US[0]}/corrugator-lateral-left`;
    let plan = buildPlan({ patterns: ONA_US }, faces.female);
    const told: string[] = [];
    for (let step = 0; step < 12; step++) {
      const site = plan.sites.find((candidate) => candidate.id === id);
      const edit = site && nudgedSite(site, 'down', 1, faces.female);
      if (!edit) throw new Error('the site left every region');
      plan = applyEdit(plan, edit);
      const findings = checkPlan({ plan, face: faces.female, now: NOW, previousVisits: [] }).filter(({ severity }) => severity !== 'note');
      expect(findings.length).toBeLessThanOrEqual(1);
      const code = findings[0]?.code ?? 'none';
      if (told.at(-1) !== code) told.push(code);
    }
    expect(told).toEqual(['corrugator-above-central-brow-us', 'corrugator-above-bone-us']);
  });

  it('stays a site of the frown when the skin under it is called the brow', () => {
    const face = faces.female;
    const id = `${ONA_US[0]}/corrugator-lateral-left`;
    const [drawn, moved] = [buildPlan({ patterns: ONA_US }, face), buildPlan(movedTo(8), face)].map((plan) =>
      plan.sites.find((site) => site.id === id),
    );
    const there = moved && resolveSite(moved, face);
    const edit = drawn && there && movedSite(drawn, there, face);
    if (!edit) throw new Error('the site left every region');
    expect(there && landingAt(face, there, null)?.regionId).toBe('brow');
    const plan = applyEdit(buildPlan({ patterns: ONA_US }, face), edit);
    expect(plan.sites.find((site) => site.id === id)).toMatchObject({ regionId: 'glabella', muscleId: 'corrugator-supercilii' });
    const before = new Set(findingsOf({ patterns: ONA_US }).map(({ code }) => code));
    const codes = checkPlan({ plan, face, now: NOW, previousVisits: [] }).map(({ code }) => code);
    expect(codes.filter((code) => !before.has(code))).toEqual(['corrugator-above-bone-us']);
  });

  it('into the eyelid is told as a stop', () => {
    expect(findingsOf(movedTo(1)).find(({ severity }) => severity === 'stop')?.code).toBe('over-upper-lid');
  });
});

describe('without a face', () => {
  it('doses, answers and lots are checked, and nothing is said of places', () => {
    const plan = buildPlan(
      { patterns: ['forehead-onabotulinumtoxinA-us'], checks: { allergy: { answer: 'yes', note: '' } } },
      faces.female,
    );
    const codes = checkPlan({ plan, face: null, now: NOW, previousVisits: [] }).map(({ code }) => code);
    expect(codes).toEqual(['check-allergy', 'forehead-with-glabella-label', 'checks-open', 'lot-missing']);
  });
});

describe('only what is chosen counts', () => {
  it('an unchosen site raises nothing', () => {
    const none = findingsOf({ patterns: ONA_US, change: (site) => ({ ...site, chosen: false, doseHundredths: 9900 }) });
    expect(none.map(({ code }) => code)).toEqual(['checks-open']);
  });
});

describe('the same visit seen twice', () => {
  it('gives the same findings, worst first', () => {
    const spec: PlanSpec = {
      patterns: ONA_US,
      moved: { 'corrugator-lateral-left': over('superciliare-mid-pupil', 'supraorbital-rim-mid-pupil', up(1)) },
    };
    const [first, second] = [findingsOf(spec), findingsOf(spec)];
    expect(second).toEqual(first);
    const rank = { stop: 0, warning: 1, note: 2 };
    const ranks = first.map(({ severity }) => rank[severity]);
    expect(ranks).toEqual([...ranks].sort());
  });
});
