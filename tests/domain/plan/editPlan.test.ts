import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '#domain/plan/editPlan.ts';
import { EMPTY_PLAN, MOST_ACKNOWLEDGEMENTS, MOST_SITES, type Plan, planSchema, withLaterParts } from '#domain/plan/plan.ts';
import { anyEdit, site } from './planSamples.ts';

const ona = [site('glabella', 'onabotulinumtoxinA', 'a'), site('glabella', 'onabotulinumtoxinA', 'b')];
const abo = [site('glabella', 'abobotulinumtoxinA', 'a', 1000)];
const withOna = applyEdit(EMPTY_PLAN, { kind: 'putSites', regionId: 'glabella', sites: ona });

describe('applyEdit', () => {
  it('replaces what the region held, of any product, and converts nothing', () => {
    const plan = applyEdit(withOna, { kind: 'putSites', regionId: 'glabella', sites: abo });
    expect(plan.sites).toEqual(abo);
  });

  it('leaves the other regions alone and keeps the regions in their fixed order', () => {
    const forehead = [site('forehead', 'onabotulinumtoxinA', 'a')];
    const plan = applyEdit(withOna, { kind: 'putSites', regionId: 'forehead', sites: forehead });
    expect(plan.sites).toEqual([...forehead, ...ona]);
  });

  it('leaves out sites of a region that the edit does not name', () => {
    const plan = applyEdit(EMPTY_PLAN, { kind: 'putSites', regionId: 'neck', sites: ona });
    expect(plan).toBe(EMPTY_PLAN);
  });

  it('unchooses one site and keeps it on the plan', () => {
    const plan = applyEdit(withOna, { kind: 'chooseSite', siteId: ona[0]?.id ?? '', chosen: false });
    expect(plan.sites.map((each) => each.chosen)).toEqual([false, true]);
  });

  it.each([
    ['an unknown site', { kind: 'chooseSite', siteId: 'nowhere', chosen: false }],
    ['a site that is already chosen', { kind: 'chooseSite', siteId: ona[0]?.id ?? '', chosen: true }],
    ['an empty region', { kind: 'removeRegion', regionId: 'neck' }],
    ['the same sites again', { kind: 'putSites', regionId: 'glabella', sites: ona }],
  ] as const)('gives back the same plan for %s', (_case, edit) => {
    expect(applyEdit(withOna, edit)).toBe(withOna);
  });

  it('sets a dose on several sites at once, and leaves out what the change does not name', () => {
    const siteIds = ona.map((each) => each.id);
    const plan = applyEdit(withOna, { kind: 'changeSites', siteIds, change: { doseHundredths: 250, direction: 'up' } });
    expect(plan.sites).toEqual(ona.map((each) => ({ ...each, doseHundredths: 250, direction: 'up' })));
    expect(applyEdit(plan, { kind: 'changeSites', siteIds, change: { direction: null } }).sites.map((each) => each.direction)).toEqual([
      null,
      null,
    ]);
  });

  it('adds sites beside the others, and never one whose id is there', () => {
    const plan = applyEdit(withOna, { kind: 'addSites', sites: [...abo, { ...ona[0], doseHundredths: 1 } as (typeof ona)[number]] });
    expect(plan.sites).toEqual([...ona, ...abo]);
  });

  it('moves a site, into the group of its new region', () => {
    const anchor = { topology: 'test', triangle: 1, weights: [1, 0, 0] } as const;
    const siteId = ona[1]?.id ?? '';
    const move = { regionId: 'forehead', side: 'left', muscleId: 'frontalis', origin: { kind: 'free', anchor } } as const;
    const plan = applyEdit(withOna, { kind: 'moveSite', siteId, ...move });
    expect(plan.sites).toEqual([{ ...ona[1], ...move }, ona[0]]);
  });

  it('removes sites, and puts a whole new set in their place', () => {
    expect(applyEdit(withOna, { kind: 'removeSites', siteIds: [ona[0]?.id ?? ''] }).sites).toEqual([ona[1]]);
    expect(applyEdit(withOna, { kind: 'replaceSites', sites: abo }).sites).toEqual(abo);
  });

  it('keeps one preparation per product, in the order of the products', () => {
    const preparation = (productId: 'onabotulinumtoxinA' | 'abobotulinumtoxinA', volumeUl: number) => ({
      productId,
      vialHundredths: 10_000,
      volumeUl,
      vials: [],
    });
    const plan = [
      preparation('abobotulinumtoxinA', 630),
      preparation('onabotulinumtoxinA', 1000),
      preparation('onabotulinumtoxinA', 2500),
    ].reduce((before, each) => applyEdit(before, { kind: 'setPreparation', preparation: each }), withOna);
    expect(plan.preparations).toEqual([preparation('onabotulinumtoxinA', 2500), preparation('abobotulinumtoxinA', 630)]);
    expect(applyEdit(plan, { kind: 'removePreparation', productId: 'onabotulinumtoxinA' }).preparations).toHaveLength(1);
  });

  it('writes and takes back answers, reasons and the note', () => {
    const answered = applyEdit(withOna, { kind: 'answerCheck', itemId: 'F.1', answer: { answer: 'yes', note: '' } });
    expect(answered.checks).toEqual({ 'F.1': { answer: 'yes', note: '' } });
    expect(applyEdit(answered, { kind: 'answerCheck', itemId: 'F.1', answer: null })).toEqual(withOna);
    const acknowledgement = { key: 'a|', measured: 9, reason: 'seen', at: '2026-03-01T10:00:00.000Z' };
    const read = applyEdit(withOna, { kind: 'acknowledge', acknowledgement });
    const again = applyEdit(read, { kind: 'acknowledge', acknowledgement: { ...acknowledgement, measured: 8 } });
    expect(again.acknowledgements.map((each) => each.measured)).toEqual([8]);
    expect(applyEdit(again, { kind: 'withdrawAcknowledgement', key: 'a|' })).toEqual(withOna);
    expect(applyEdit(withOna, { kind: 'setNote', note: 'less' }).note).toBe('less');
  });

  it('records the assessment and the face by item, and takes either back', () => {
    const grade = { value: 3, note: 'deep at rest' };
    const assessed = applyEdit(withOna, { kind: 'assess', itemId: 'severity:glabella', entry: grade });
    expect(assessed.assessment).toEqual({ 'severity:glabella': grade });
    expect(applyEdit(assessed, { kind: 'assess', itemId: 'severity:glabella', entry: grade })).toBe(assessed);
    expect(applyEdit(assessed, { kind: 'assess', itemId: 'severity:glabella', entry: null })).toEqual(withOna);
    const faced = applyEdit(withOna, { kind: 'setFace', changes: { sex: 'male', age: 52 } });
    const older = applyEdit(faced, { kind: 'setFace', changes: { age: 60, 'nose-width': -0.4, gone: null } });
    expect(JSON.stringify(older.face)).toBe('{"age":60,"nose-width":-0.4,"sex":"male"}');
    expect(applyEdit(older, { kind: 'setFace', changes: { age: null, sex: null, 'nose-width': null } })).toEqual(withOna);
    const { face: _face, assessment: _assessment, ...before } = older;
    expect(planSchema.parse(withLaterParts(before))).toEqual(withOna);
  });

  it('does nothing that would leave more than a plan may hold', () => {
    const many = Array.from({ length: MOST_SITES }, (_, i) => site('neck', 'onabotulinumtoxinA', `${i}`));
    expect(applyEdit(withOna, { kind: 'addSites', sites: many })).toBe(withOna);
    const acknowledgements = Array.from({ length: MOST_ACKNOWLEDGEMENTS }, (_, i) => ({
      key: `${i}`,
      measured: null,
      reason: 'seen',
      at: '2026-03-01T10:00:00.000Z',
    }));
    const full = { ...withOna, acknowledgements };
    const one = { key: 'one more', measured: null, reason: 'seen', at: '2026-03-01T10:00:00.000Z' };
    expect(applyEdit(full, { kind: 'acknowledge', acknowledgement: one })).toBe(full);
    expect(applyEdit(full, { kind: 'acknowledge', acknowledgement: { ...one, key: '7' } }).acknowledgements).toHaveLength(
      MOST_ACKNOWLEDGEMENTS,
    );
  });

  it('never changes the plan it was given, and always gives a plan that passes the gate', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
        let plan: Plan = EMPTY_PLAN;
        for (const edit of edits) {
          const before = JSON.stringify(plan);
          const after = applyEdit(plan, edit);
          expect(JSON.stringify(plan)).toBe(before);
          expect(planSchema.safeParse(after).success).toBe(true);
          plan = after;
        }
      }),
    );
  });
});
