import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { anchorPosition } from '#domain/anatomy/surfaceAnchor.ts';
import { applyEdit, type PlanEdit } from '#domain/plan/editPlan.ts';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { EMPTY_PLAN, type PlannedSite, plannedSiteSchema } from '#domain/plan/plan.ts';
import { labelPoint, resolveSite } from '#domain/sites/resolveSite.ts';
import { freeSite, movedMm, movedSite, muscleChoices, NUDGES, nudgedSite } from '#domain/sites/siteEdits.ts';
import { landingAt } from '#domain/sites/siteLanding.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { measuredHead, skinAt } from '../anatomy/measuredHead.ts';

// Reading and measuring the real head takes seconds where other work shares the machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let face: MeasuredFace;
let labelSites: readonly PlannedSite[];
beforeAll(async () => {
  face = (await measuredHead()).face;
  const pattern = patternById('glabella-onabotulinumtoxinA-us');
  labelSites = pattern ? plannedSitesOf(pattern) : [];
});

const NEW = { id: 'new', productId: 'onabotulinumtoxinA', doseHundredths: 400 } as const;

const positionOf = (site: PlannedSite) => {
  const anchor = resolveSite(site, face);
  if (!anchor) throw new Error(`${site.id} lies nowhere`);
  return anchorPosition(face.surface, anchor);
};
const landmark = (id: keyof MeasuredFace['landmarks']) => anchorPosition(face.surface, face.landmarks[id]);
const labelSite = (pointId: string): PlannedSite => {
  const found = labelSites.find((site) => site.origin.kind === 'label' && site.origin.pointId === pointId);
  if (!found) throw new Error(pointId);
  return found;
};
const applied = (site: PlannedSite, edit: PlanEdit | null): PlannedSite => {
  if (!edit) throw new Error('no edit');
  const [moved] = applyEdit({ ...EMPTY_PLAN, sites: [site] }, edit).sites;
  if (!moved) throw new Error('the site is gone');
  return moved;
};

describe('a free site', () => {
  it('names what lies under it: the patient’s side, the region, a muscle that the region treats', () => {
    const [x, y] = landmark('superciliare-superius-left');
    const site = freeSite(face, skinAt(face, x, y + 25), NEW);
    expect(site).toMatchObject({ regionId: 'forehead', side: 'left', muscleId: 'frontalis', plane: 'intramuscular', doseHundredths: 400 });
    expect(plannedSiteSchema.safeParse(site).success).toBe(true);
  });

  it('lies in the midline within the width of a hand’s uncertainty', () => {
    const [, y] = landmark('metopion');
    expect(freeSite(face, skinAt(face, 0.8, y), NEW)?.side).toBe('midline');
    expect(freeSite(face, skinAt(face, -4, y), NEW)?.side).toBe('right');
  });

  it('takes the depth that a layout of its region names, and the one that says least where none does', () => {
    const [x, y] = landmark('lateral-orbital-rim-right');
    expect(freeSite(face, skinAt(face, x - 6, y), NEW)).toMatchObject({
      regionId: 'crows-feet',
      side: 'right',
      plane: 'intramuscular-superficial',
    });
    expect(freeSite(face, face.landmarks.pogonion, NEW)).toMatchObject({ regionId: 'chin', muscleId: 'mentalis', plane: 'intramuscular' });
  });

  it('belongs to the nearest region when it lies just beside one, and to none farther off', () => {
    const regions = new Set<string>();
    for (let t = 0; t < face.manifest.counts.skinTriangles; t += 7) {
      const site = freeSite(face, { triangle: t, weights: [0.4, 0.3, 0.3] }, NEW);
      regions.add(site?.regionId ?? 'none');
    }
    expect(regions.size).toBe(19);
  });

  it('cannot lie inside the mouth', () => {
    const inside = Array.from({ length: face.manifest.counts.skinTriangles }, (_, t) => t).find((t) => !face.accept(t));
    expect(freeSite(face, { triangle: inside ?? 0, weights: [0.4, 0.3, 0.3] }, NEW)).toBeNull();
  });
});

describe('moving a site', () => {
  it('keeps a label’s site the label’s, and says by how many mm it was moved', () => {
    const site = labelSite('procerus');
    expect(movedMm(site, face)).toBe(0);
    const moved = applied(site, nudgedSite(site, 'up', 3, face));
    expect(moved.origin).toMatchObject({ kind: 'label', patternId: 'glabella-onabotulinumtoxinA-us', pointId: 'procerus' });
    expect(movedMm(moved, face)).toBeCloseTo(3, 1);
    expect(positionOf(moved)[1]).toBeGreaterThan(positionOf(site)[1] + 2);
  });

  it('forgets the move of a site that is put back', () => {
    const site = labelSite('procerus');
    const there = applied(site, nudgedSite(site, 'up', 3, face));
    const back = applied(there, nudgedSite(there, 'down', 3, face));
    expect(back.origin).toMatchObject({ moved: null });
    expect(movedMm(back, face)).toBe(0);
  });

  it('follows a site into the next region, with the muscle there', () => {
    const site = labelSite('corrugator-medial-left');
    const [x, y] = landmark('superciliare-superius-left');
    const moved = applied(site, movedSite(site, skinAt(face, x, y + 30), face));
    expect(moved).toMatchObject({
      regionId: 'forehead',
      side: 'left',
      muscleId: 'frontalis',
      doseHundredths: 400,
      productId: site.productId,
    });
  });

  it('keeps a label’s site in its label’s region while it lies on its label’s muscle, whatever the skin there is called', () => {
    const site = labelSite('corrugator-lateral-left');
    const low = applied(site, nudgedSite(site, 'down', 8, face));
    const there = resolveSite(low, face);
    expect(there && landingAt(face, there)?.regionId).toBe('brow');
    expect(low).toMatchObject({ regionId: 'glabella', side: 'left', muscleId: 'corrugator-supercilii' });
    // A hand that put a site there means the brow.
    expect(there && freeSite(face, there, NEW)?.regionId).toBe('brow');
  });

  it('gives a label’s site another region once it has left its label’s muscle, or is meant for another', () => {
    const site = labelSite('corrugator-lateral-left');
    const [x, y] = landmark('superciliare-superius-left');
    const far = applied(site, movedSite(site, skinAt(face, x, y + 30), face));
    expect(far).toMatchObject({ regionId: 'forehead', muscleId: 'frontalis' });
    const other: PlannedSite = { ...site, muscleId: 'frontalis' };
    expect(applied(other, nudgedSite(other, 'down', 8, face)).regionId).toBe('brow');
  });

  it('keeps the muscle of a site that leaves its area by less than its soft border', () => {
    const site = { ...labelSite('corrugator-lateral-left'), muscleId: 'corrugator-supercilii' } as const;
    expect(applied(site, nudgedSite(site, 'up', 1, face)).muscleId).toBe('corrugator-supercilii');
  });

  it('measures from the label’s own side when a site was moved over the midline', () => {
    const site = labelSite('corrugator-medial-left');
    const label = labelPoint(face, 'glabella-onabotulinumtoxinA-us', 'corrugator-medial-left', 'left');
    const [x, y] = positionOf(site);
    const moved = applied(site, movedSite(site, skinAt(face, -x, y), face));
    expect(moved.side).toBe('right');
    expect(label).not.toBeNull();
    expect(movedMm(moved, face)).toBeGreaterThan(1.8 * x);
  });

  it('stays where no region is near', () => {
    const off = { triangle: Array.from({ length: face.manifest.counts.skinTriangles }, (_, t) => t).find((t) => !face.accept(t)) ?? 0 };
    expect(movedSite(labelSite('procerus'), { ...off, weights: [1, 0, 0] }, face)).toBeNull();
  });

  it('cannot be done to a site that was bound to another head', () => {
    const anchor = { topology: 'another', triangle: 0, weights: [1, 0, 0] } as const;
    const site: PlannedSite = { ...labelSite('procerus'), origin: { kind: 'free', anchor } };
    expect(nudgedSite(site, 'up', 1, face)).toBeNull();
    expect(movedMm(site, face)).toBeNull();
    expect(muscleChoices(site, face)).toEqual([]);
  });
});

describe('a nudge', () => {
  const start = () => labelSite('corrugator-medial-right');
  it.each(NUDGES)('goes %s by its length along the skin', (nudge) => {
    const site = start();
    const [x, y] = positionOf(site);
    const [mx, my, mz] = positionOf(applied(site, nudgedSite(site, nudge, 1, face)));
    // On the patient's right, lateral is toward -x.
    const toward = { up: my - y, down: y - my, left: mx - x, right: x - mx, lateral: x - mx, medial: mx - x }[nudge];
    expect(toward).toBeGreaterThan(0.6);
    const [, , z] = positionOf(site);
    const length = Math.hypot(mx - x, my - y, mz - z);
    expect(length).toBeGreaterThan(0.9);
    expect(length).toBeLessThan(1.01);
  });

  it('of 0.2 mm moves by that', () => {
    const site = start();
    const moved = applied(site, nudgedSite(site, 'up', 0.2, face));
    expect(movedMm(moved, face)).toBeCloseTo(0.2, 2);
  });
});

describe('the muscles to choose from', () => {
  it('are those under the site, the deepest inside first, with the one that it names', () => {
    const choices = muscleChoices(labelSite('corrugator-medial-left'), face);
    expect(choices.map(({ muscleId }) => muscleId)).toContain('corrugator-supercilii');
    expect(choices.map(({ insideMm }) => insideMm)).toEqual([...choices.map(({ insideMm }) => insideMm)].sort((a, b) => b - a));
    expect(new Set(choices.map(({ muscleId }) => muscleId)).size).toBe(choices.length);
    const odd = muscleChoices({ ...labelSite('procerus'), muscleId: 'platysma' }, face);
    expect(odd.at(-1)?.muscleId).toBe('platysma');
  });
});
