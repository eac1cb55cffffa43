import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import type { PlanEdit } from '#domain/plan/editPlan.ts';
import { type Author, ChartDocument, ELSEWHERE, newDocument } from '#persistence/chartDocument.ts';
import { documentOf, emptyChart } from '#persistence/chartOpening.ts';
import { planMapOf, visitsOf } from '#persistence/chartView.ts';
import { anyEdit } from '../../domain/plan/planSamples.ts';
import { note } from './world.ts';

let count = 0;
const author = (tab: string): Author => ({
  tab,
  now: () => new Date(Date.UTC(2026, 0, 1) + ++count * 1000).toISOString(),
  newId: () => `id-${++count}`,
});

function copyOf(document: ChartDocument, tab: string): ChartDocument {
  const doc = newDocument();
  Y.applyUpdate(doc, document.encode(), ELSEWHERE);
  return new ChartDocument(doc, author(tab));
}

/** What lies in the plan, with the tab (by its client) that wrote each value. */
function valuesOf(document: ChartDocument): Map<string, { client: number; value: unknown }> {
  const [visit] = document.read().chart.visits;
  const map = planMapOf(visitsOf(document.doc).get(visit?.id ?? '')) ?? expect.fail('no plan');
  const items = [...map._map].filter(([, item]) => !item.deleted);
  return new Map(items.map(([name, item]) => [name, { client: item.id.client, value: map.get(name) }]));
}

const doseOfOne: fc.Arbitrary<PlanEdit> = fc
  .record({ name: fc.constantFrom('a', 'b'), dose: fc.nat(3), regionId: fc.constantFrom('forehead', 'glabella') })
  .map(({ name, dose, regionId }) => ({
    kind: 'changeSites',
    siteIds: [`${regionId}-onabotulinumtoxinA/${name}`],
    change: { doseHundredths: dose },
  }));
const edit = fc.oneof({ weight: 3, arbitrary: anyEdit }, { weight: 2, arbitrary: doseOfOne }, fc.constantFrom('', 'a', 'b').map(note));
const action = fc.oneof(
  { weight: 4, arbitrary: edit },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('redo' as const) },
);

it('undo and redo of one tab never take back, or bring back, what the other did', () => {
  const steps = fc.array(fc.record({ tab: fc.constantFrom(0, 1), action, apart: fc.boolean() }), { maxLength: 40 });
  fc.assert(
    fc.property(steps, (all) => {
      const by = author('one');
      const first = documentOf(emptyChart('chart', '', by), 'create', by).document;
      const tabs = [first, copyOf(first, 'two')] as const;
      const meet = () => {
        Y.applyUpdate(tabs[0].doc, tabs[1].encode(), ELSEWHERE);
        Y.applyUpdate(tabs[1].doc, tabs[0].encode(), ELSEWHERE);
      };
      const visitId = first.read().chart.visits[0]?.id ?? '';
      const sitesOf = (document: ChartDocument) => new Set(document.read().chart.visits[0]?.plan.sites.map(({ id }) => id));
      /** Sites that a tab took away, until some edit puts them back. */
      const takenAway = [new Set<string>(), new Set<string>()] as const;
      for (const { tab, action: act, apart } of all) {
        const own = tabs[tab === 0 ? 0 : 1];
        const others = takenAway[tab === 0 ? 1 : 0];
        if (act !== 'undo' && act !== 'redo') {
          const before = sitesOf(own);
          own.apply(visitId, act);
          const after = sitesOf(own);
          for (const id of before) if (!after.has(id)) takenAway[tab === 0 ? 0 : 1].add(id);
          for (const id of after) for (const gone of takenAway) gone.delete(id);
        } else {
          meet();
          const before = valuesOf(own);
          const sites = sitesOf(own);
          if (act === 'undo') own.undo(visitId);
          else own.redo(visitId);
          const after = valuesOf(own);
          for (const [name, { client, value }] of before) {
            if (client !== own.doc.clientID) expect([name, after.get(name)?.value]).toEqual([name, value]);
          }
          for (const id of sitesOf(own)) if (!sites.has(id)) expect([act, id, others.has(id)]).toEqual([act, id, false]);
          for (const id of sitesOf(own)) for (const gone of takenAway) gone.delete(id);
        }
        if (!apart) meet();
      }
      meet();
      expect(tabs[0].read().chart).toEqual(tabs[1].read().chart);
    }),
    { numRuns: 500, seed: 20261123 },
  );
}, 300_000);
