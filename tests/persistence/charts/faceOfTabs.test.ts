import { expect, it } from 'vitest';
import * as Y from 'yjs';
import type { FaceChanges } from '#domain/plan/personalFace.ts';
import { type Author, ChartDocument, ELSEWHERE, newDocument } from '#persistence/chartDocument.ts';
import { documentOf, emptyChart } from '#persistence/chartOpening.ts';

let count = 0;
const author = (tab: string): Author => ({
  tab,
  now: () => new Date(Date.UTC(2026, 0, 1) + ++count * 1000).toISOString(),
  newId: () => `id-${++count}`,
});

const twoTabs = () => {
  const by = author('one');
  const first = documentOf(emptyChart('chart', '', by), 'create', by).document;
  const doc = newDocument();
  Y.applyUpdate(doc, first.encode(), ELSEWHERE);
  const second = new ChartDocument(doc, author('two'));
  const visitId = first.read().chart.visits[0]?.id ?? '';
  return {
    first,
    second,
    visitId,
    set: (tab: ChartDocument, changes: FaceChanges) => tab.apply(visitId, { kind: 'setFace', changes }),
    face: (tab: ChartDocument) => tab.read().chart.visits[0]?.plan.face,
    meet: () => {
      Y.applyUpdate(first.doc, second.encode(), ELSEWHERE);
      Y.applyUpdate(second.doc, first.encode(), ELSEWHERE);
    },
  };
};

it('two tabs that change different traits of one face keep both', () => {
  const { first, second, set, face, meet } = twoTabs();
  set(first, { age: 60, 'nose-width': 0.4 });
  set(second, { 'skin-tone': 8, 'interpupillary-mm': 61 });
  meet();
  const both = { age: 60, 'interpupillary-mm': 61, 'nose-width': 0.4, 'skin-tone': 8 };
  expect(face(first)).toEqual(both);
  expect(face(second)).toEqual(both);
});

it('undo in one tab takes back its own traits only, and a trait that both changed is one of the two', () => {
  const { first, second, visitId, set, face, meet } = twoTabs();
  set(first, { age: 60 });
  set(second, { 'skin-tone': 8 });
  meet();
  first.undo(visitId);
  meet();
  expect(face(second)).toEqual({ 'skin-tone': 8 });
  set(first, { age: 30 });
  set(second, { age: 70 });
  meet();
  expect(face(first)).toEqual(face(second));
  expect([30, 70]).toContain(face(first)?.age);
});
