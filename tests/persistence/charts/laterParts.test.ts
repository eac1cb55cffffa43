import { describe, expect, it } from 'vitest';
import type { PlanEdit } from '#domain/plan/editPlan.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { type Author, ChartDocument } from '#persistence/chartDocument.ts';
import { documentOf, emptyChart } from '#persistence/chartOpening.ts';
import { DOCUMENT_VERSION, metaOf, versionOf } from '#persistence/chartView.ts';
import { site } from '../../domain/plan/planSamples.ts';

let count = 0;
const author: Author = {
  tab: 'one',
  now: () => new Date(Date.UTC(2026, 0, 1) + ++count * 1000).toISOString(),
  newId: () => `id-${++count}`,
};

/** A chart as Facies of version 3 left it. */
function olderChart(): { readonly document: ChartDocument; readonly visitId: string } {
  const { document } = documentOf(emptyChart('chart', '', author), 'create', author);
  metaOf(document.doc).set('version', 3);
  return { document: new ChartDocument(document.doc, author), visitId: document.read().chart.visits[0]?.id ?? '' };
}

const forehead = site('forehead', 'onabotulinumtoxinA', 'forehead');
const behind = (change: Partial<PlannedSite>): PlanEdit => ({ kind: 'addSites', sites: [{ ...forehead, id: 'behind', ...change }] });

describe('a chart that version 3 made', () => {
  it('stays one of version 3 while it holds only what that version knows', () => {
    const { document, visitId } = olderChart();
    document.apply(visitId, { kind: 'addSites', sites: [forehead] });
    document.give(visitId);
    document.amend(visitId, { author: '', text: 'one less', edits: [{ kind: 'removeSites', siteIds: ['forehead'] }] });
    expect(versionOf(document.doc)).toBe(3);
  });

  it.each<[string, PlanEdit]>([
    ['the back of the head', behind({ regionId: 'occiput', muscleId: 'occipitalis' })],
    ['the nape', behind({ regionId: 'nape' })],
    ['a muscle of the shoulder', behind({ muscleId: 'trapezius' })],
    ['an assessment', { kind: 'assess', itemId: 'wish', entry: { value: 'rest', note: '' } }],
    ['a face', { kind: 'setFace', changes: { age: 60 } }],
  ])('is one of this version once it holds %s: a tab of version 3 would take it away', (_what, edit) => {
    const { document, visitId } = olderChart();
    document.apply(visitId, edit);
    expect(versionOf(document.doc)).toBe(DOCUMENT_VERSION);
    document.undo(visitId);
    expect(versionOf(document.doc)).toBe(DOCUMENT_VERSION);
  });

  it.each<[string, PlanEdit]>([
    ['sites behind the map', behind({ regionId: 'shoulder', muscleId: 'trapezius' })],
    ['a move behind the map', { kind: 'moveSite', siteId: 'forehead', ...forehead, regionId: 'nape' } as never],
    ['what was assessed', { kind: 'assess', itemId: 'wish', entry: null }],
  ])('is one of this version once an amendment speaks of %s', (_what, edit) => {
    const { document, visitId } = olderChart();
    document.give(visitId);
    document.amend(visitId, { author: '', text: 'more', edits: [edit] });
    expect(versionOf(document.doc)).toBe(DOCUMENT_VERSION);
  });
});
