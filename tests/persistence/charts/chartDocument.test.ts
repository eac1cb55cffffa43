import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { chartSchema } from '#domain/plan/chart.ts';
import { applyEdit, type PlanEdit } from '#domain/plan/editPlan.ts';
import { EMPTY_PLAN, type Plan } from '#domain/plan/plan.ts';
import { amendedPlan } from '#domain/plan/visit.ts';
import { type Author, ChartDocument, ELSEWHERE, newDocument } from '#persistence/chartDocument.ts';
import { documentOf, emptyChart } from '#persistence/chartOpening.ts';
import { auditOf } from '#persistence/chartView.ts';
import { storedUndoSchema } from '#persistence/undoStacks.ts';
import { anyStep, site } from '../../domain/plan/planSamples.ts';
import { GLABELLA, NECK, note } from './world.ts';

let count = 0;
const next = (): number => {
  count += 1;
  return count;
};
const author = (tab: string): Author => ({
  tab,
  now: () => new Date(Date.UTC(2026, 0, 1) + next() * 1000).toISOString(),
  newId: () => `id-${next()}`,
});

function begin(): ChartDocument {
  const by = author('one');
  return documentOf(emptyChart('chart', '', by), 'create', by).document;
}

function reopened(document: ChartDocument): ChartDocument {
  const doc = newDocument();
  Y.applyUpdate(doc, Y.mergeUpdates([document.encode()]), ELSEWHERE);
  return new ChartDocument(doc, author('again'));
}

const visitOf = (document: ChartDocument) => document.read().chart.visits[0] ?? expect.fail('no visit');
const planOf = (document: ChartDocument) => visitOf(document).plan;
const audit = (document: ChartDocument) => auditOf(document.doc).toArray() as { kind: string; tab: string }[];

/** Two documents of one chart, in two tabs that hear of each other when they are told to. */
function twoTabs(): { one: ChartDocument; two: ChartDocument; meet: () => void } {
  const one = begin();
  const two = reopened(one);
  const meet = () => {
    Y.applyUpdate(one.doc, two.encode(), ELSEWHERE);
    Y.applyUpdate(two.doc, one.encode(), ELSEWHERE);
  };
  return { one, two, meet };
}

const moreEdits: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.constantFrom('', 'a', 'b').map(note),
  fc
    .constantFrom('yes', 'no', null)
    .map((answer) => ({ kind: 'answerCheck', itemId: 'x', answer: answer && { answer, note: '' } }) as PlanEdit),
  fc
    .record({ name: fc.constantFrom('a', 'b'), dose: fc.nat(3), regionId: fc.constantFrom('forehead', 'glabella') })
    .map(({ name, dose, regionId }) => ({
      kind: 'changeSites' as const,
      siteIds: [`${regionId}-onabotulinumtoxinA/${name}`],
      change: { doseHundredths: dose },
    })),
  fc.record({ key: fc.constantFrom('k', 'l'), reason: fc.constantFrom('a', 'b') }).map(({ key, reason }) => ({
    kind: 'acknowledge' as const,
    acknowledgement: { key, reason, measured: 1.5, at: '2026-01-01T00:00:00Z' },
  })),
  fc.constant({ kind: 'withdrawAcknowledgement' as const, key: 'k' }),
);

describe('chart document', () => {
  it('agrees with a stack of whole plans for any edits, undos, redos and reloads', () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: anyStep },
      { weight: 2, arbitrary: moreEdits },
      { weight: 1, arbitrary: fc.constant('reload' as const) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let document = begin();
        const { id } = visitOf(document);
        let plans: Plan[] = [EMPTY_PLAN];
        let at = 0;
        for (const one of steps) {
          if (one === 'undo') {
            document.undo(id);
            at = Math.max(0, at - 1);
          } else if (one === 'redo') {
            document.redo(id);
            at = Math.min(plans.length - 1, at + 1);
          } else if (one === 'reload') {
            const stacks = document.storeUndo(id);
            document = reopened(document);
            if (stacks) expect(document.restoreUndo(id, storedUndoSchema.parse(JSON.parse(JSON.stringify(stacks))))).toBe(true);
          } else {
            const before = plans[at] ?? EMPTY_PLAN;
            const after = applyEdit(before, one);
            expect(document.apply(id, one)).toBe(after !== before);
            if (after === before) continue;
            expect(document.nextEdit(id, 'undo')).toEqual(one);
            plans = [...plans.slice(0, at + 1), after];
            at += 1;
          }
          expect(planOf(document)).toEqual(plans[at]);
          expect([document.canUndo(id), document.canRedo(id)]).toEqual([at > 0, at < plans.length - 1]);
        }
        expect(chartSchema.safeParse(document.read().chart).success).toBe(true);
      }),
      { numRuns: 10_000, seed: 20261122 },
    );
  }, 600_000);

  it('merges what two tabs edited apart into the same plan', () => {
    const edit = fc.tuple(fc.constantFrom('one', 'two'), fc.oneof(anyStep, moreEdits));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), fc.array(fc.boolean(), { maxLength: 30 }), (edits, meetings) => {
        const tabs = twoTabs();
        const { id } = visitOf(tabs.one);
        for (const [index, [tab, step]] of edits.entries()) {
          const document = tab === 'one' ? tabs.one : tabs.two;
          if (step === 'undo') document.undo(id);
          else if (step === 'redo') document.redo(id);
          else document.apply(id, step);
          if (meetings[index]) tabs.meet();
        }
        tabs.meet();
        expect(planOf(tabs.one)).toEqual(planOf(tabs.two));
        expect(planOf(reopened(tabs.one))).toEqual(planOf(tabs.one));
        expect(tabs.one.read().lost).toEqual([]);
      }),
      { numRuns: 300, seed: 3 },
    );
  }, 120_000);

  it('keeps both of two edits of one site that were made apart', () => {
    const { one, two, meet } = twoTabs();
    const { id } = visitOf(one);
    one.apply(id, GLABELLA);
    meet();
    const siteIds = [site('glabella', 'onabotulinumtoxinA', 'a').id];
    one.apply(id, { kind: 'changeSites', siteIds, change: { doseHundredths: 700 } });
    two.apply(id, { kind: 'changeSites', siteIds, change: { plane: 'subdermal' } });
    meet();
    expect(planOf(two).sites[0]).toMatchObject({ doseHundredths: 700, plane: 'subdermal' });
    one.undo(id);
    expect(planOf(one).sites[0]).toMatchObject({ doseHundredths: 400, plane: 'subdermal' });
  });

  it('never takes one product’s dose for another’s', () => {
    const { one, two, meet } = twoTabs();
    const { id } = visitOf(one);
    one.apply(id, GLABELLA);
    meet();
    const [first] = GLABELLA.kind === 'putSites' ? GLABELLA.sites : [];
    if (!first) throw new Error('no site');
    one.apply(id, { kind: 'putSites', regionId: 'glabella', sites: [{ ...first, productId: 'abobotulinumtoxinA', doseHundredths: 1000 }] });
    two.apply(id, { kind: 'changeSites', siteIds: [first.id], change: { doseHundredths: 500 } });
    meet();
    const { productId, doseHundredths } = planOf(one).sites[0] ?? first;
    expect([`abobotulinumtoxinA 1000`, `onabotulinumtoxinA 500`]).toContain(`${productId} ${doseHundredths}`);
  });

  it('lets a site go that one tab removed while another changed it, and undo bring it back', () => {
    const { one, two, meet } = twoTabs();
    const { id } = visitOf(one);
    one.apply(id, NECK);
    meet();
    const siteIds = planOf(one).sites.map((each) => each.id);
    one.apply(id, { kind: 'removeSites', siteIds });
    two.apply(id, { kind: 'changeSites', siteIds, change: { doseHundredths: 900 } });
    meet();
    expect(planOf(two).sites).toEqual([]);
    one.undo(id);
    expect(planOf(one).sites[0]?.doseHundredths).toBe(900);
  });

  it('writes each step into the audit, in the transaction that makes it', () => {
    const document = begin();
    const { id } = visitOf(document);
    let updates = 0;
    document.doc.on('update', () => {
      updates += 1;
    });
    document.apply(id, GLABELLA);
    document.undo(id);
    document.redo(id);
    document.rename('A');
    expect(audit(document).map(({ kind }) => kind)).toEqual(['create', 'edit', 'undo', 'redo', 'rename']);
    expect(updates).toBe(4);
  });

  it('keeps the identity of what did not change', () => {
    const document = begin();
    const { id } = visitOf(document);
    document.apply(id, GLABELLA);
    const before = planOf(document);
    document.apply(id, { kind: 'changeSites', siteIds: [before.sites[0]?.id ?? ''], change: { doseHundredths: 1 } });
    const after = planOf(document);
    expect(after.sites[0]).not.toBe(before.sites[0]);
    expect(after.sites[1]).toBe(before.sites[1]);
    expect(after.preparations).toBe(before.preparations);
    document.rename('B');
    expect(planOf(document)).toBe(after);
  });

  it('refuses an edit that no plan could hold, and drops what another tab wrote wrongly', () => {
    const document = begin();
    const { id } = visitOf(document);
    expect(() => document.apply(id, { kind: 'setNote', note: 7 } as unknown as PlanEdit)).toThrow(TypeError);
    document.apply(id, GLABELLA);
    const plan = (document.doc.getMap('visits').get(id) as Y.Map<Y.Map<unknown>>).get('plan');
    plan?.set(`site\u001f${planOf(document).sites[0]?.id}\u001fdose`, { productId: 'onabotulinumtoxinA', doseHundredths: 4.5 });
    expect(planOf(document).sites).toHaveLength(1);
    expect(document.read().lost).toHaveLength(1);
  });
});

describe('a given visit', () => {
  it('is locked: no edit, no undo, and what comes late from another tab changes nothing but is told', () => {
    const { one, two, meet } = twoTabs();
    const { id } = visitOf(one);
    one.apply(id, GLABELLA);
    meet();
    two.apply(id, NECK);
    one.give(id);
    const given = planOf(one);
    meet();
    for (const document of [one, two]) {
      expect(planOf(document)).toEqual(given);
      expect(document.read().late).toEqual([id]);
      expect(document.apply(id, note('x'))).toBe(false);
      expect([document.canUndo(id), document.canRedo(id)]).toEqual([false, false]);
    }
    one.settleLate(id);
    meet();
    expect(two.read().late).toEqual([]);
    expect(JSON.stringify(audit(two).find(({ kind }) => kind === 'settle'))).toContain('neck');
  });

  it('is amended by both tabs, in the order of time, and only once given', () => {
    const { one, two, meet } = twoTabs();
    const { id } = visitOf(one);
    one.amend(id, { author: '', text: 'too early', edits: [] });
    one.give(id);
    meet();
    two.amend(id, { author: 'B', text: 'first', edits: [NECK] });
    one.amend(id, { author: 'A', text: 'second', edits: [] });
    meet();
    expect(visitOf(two).amendments.map(({ text }) => text)).toEqual(['first', 'second']);
    expect(visitOf(two)).toEqual(visitOf(one));
    expect(() => one.amend(id, { author: '', text: '', edits: [] })).toThrow();
  });
});

describe('an amendment', () => {
  it('counts after the one that it corrects, also where the clock was set back', () => {
    const by = author('one');
    let now = '2026-06-01T10:00:00.000Z';
    const { document } = documentOf(emptyChart('chart', '', by), 'create', { ...by, now: () => now });
    const { id } = visitOf(document);
    document.apply(id, GLABELLA);
    document.give(id);
    const siteIds = [planOf(document).sites[0]?.id ?? ''];
    const dose = (doseHundredths: number) => ({
      author: '',
      text: 'x',
      edits: [{ kind: 'changeSites' as const, siteIds, change: { doseHundredths } }],
    });
    document.amend(id, dose(500));
    now = '2026-06-01T09:00:00.000Z';
    document.amend(id, dose(600));
    document.amend(id, dose(700));
    expect(visitOf(document).amendments.map(({ at }) => at.slice(11, 23))).toEqual(['10:00:00.000', '10:00:00.001', '10:00:00.002']);
    expect(amendedPlan(visitOf(document)).sites[0]?.doseHundredths).toBe(700);
    expect((audit(document).at(-1) as { at?: string }).at).toBe(now);
  });
});

describe('stored undo', () => {
  it('is dropped where the document does not hold what it speaks of', () => {
    const document = begin();
    const { id } = visitOf(document);
    const before = reopened(document);
    document.apply(id, GLABELLA);
    const stacks = document.storeUndo(id);
    expect(stacks && before.restoreUndo(id, stacks)).toBe(false);
    expect(before.canUndo(id)).toBe(false);
  });
});
