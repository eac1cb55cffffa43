import { beforeAll, describe, expect, it } from 'vitest';
import { insideMuscle } from '#domain/anatomy/muscleArea.ts';
import { createRegionMap, type RegionMap, regionAtChart } from '#domain/anatomy/regionAtChart.ts';
import { anchorPosition, anchorValue, type Point, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { triangleNeighbours } from '#domain/anatomy/triangleNeighbours.ts';
import { type PlacementFace, placeSite } from '#domain/sites/placeSite.ts';
import { LABEL_PATTERNS } from '#knowledge/sites/labelPatterns.ts';
import { readHead, type ShippedHead } from './readHead.ts';

let head: ShippedHead;
let regions: RegionMap;
const faces = new Map<'female' | 'male', PlacementFace>();

beforeAll(async () => {
  head = await readHead();
  regions = createRegionMap(head.manifest, head.regions);
  const { skinIndex } = head.model.arrays;
  for (const sex of ['female', 'male'] as const) {
    const pose = head.pose();
    if (sex === 'male') pose.apply({ 'sex-male': 1 });
    faces.set(sex, {
      surface: { positions: pose.positions, index: skinIndex },
      neighbours: triangleNeighbours(skinIndex),
      landmarks: head.manifest.landmarks,
      accept: () => true,
    });
  }
});

const chartOf = (anchor: SurfaceAnchor): [number, number] =>
  anchorValue(head.model.arrays.skinIndex, head.model.arrays.chart, 2, anchor) as [number, number];
const cases = LABEL_PATTERNS.flatMap((pattern) => (['female', 'male'] as const).map((sex) => [pattern.id, sex, pattern] as const));

describe.each(cases)('%s on the default %s face', (_id, sex, pattern) => {
  const place = (): { id: string; side: string; anchor: SurfaceAnchor; point: Point }[] =>
    pattern.sites.map((site) => {
      const face = faces.get(sex) as PlacementFace;
      const anchor = placeSite(site.placement, site.side, face);
      expect(anchor, `${site.id} lies on the face`).not.toBeNull();
      return {
        id: site.id,
        side: site.side,
        anchor: anchor as SurfaceAnchor,
        point: anchorPosition(face.surface, anchor as SurfaceAnchor),
      };
    });

  it('lies in its own region, on its own side', () => {
    for (const { id, side, anchor, point } of place()) {
      const hit = regionAtChart(regions, ...chartOf(anchor));
      expect(hit?.patch.regionId, `${id} at ${point.map((value) => value.toFixed(1))}`).toBe(pattern.regionId);
      if (side === 'midline') expect(Math.abs(point[0]), id).toBeLessThan(0.5);
      else expect(Math.sign(point[0]), id).toBe(side === 'left' ? 1 : -1);
    }
  });

  it('lies over its own muscle', () => {
    const { mmPerUv, leftMm, bottomMm } = head.manifest.chart;
    for (const { id, side, anchor } of place()) {
      const muscle = pattern.sites.find((site) => site.id === id)?.muscleId;
      const [u, v] = chartOf(anchor);
      const inside = head.manifest.muscles
        .filter((area) => area.muscleId === muscle && (side === 'midline' || area.side === 'midline' || area.side === side))
        .map((area) => insideMuscle(area, u * mmPerUv + leftMm, v * mmPerUv + bottomMm));
      expect(Math.max(...inside), `${id} in ${muscle}, mm inside its area`).toBeGreaterThan(-1);
    }
  });

  it('mirrors its sites', () => {
    const placed = place();
    for (const { id, point } of placed.filter((site) => site.side === 'left')) {
      const other = placed.find((site) => site.id === id.replace(/left$/, 'right'))?.point as Point;
      expect(Math.hypot(point[0] + other[0], point[1] - other[1], point[2] - other[2]), id).toBeLessThan(0.8);
    }
  });
});

type Level = 'supraorbital-rim-mid-pupil' | 'superciliare-mid-pupil' | 'superciliare-superius' | 'superciliare-mediale';
/** Millimetres that each site of a pattern rises straight up above a landmark, the way along the skin not counted. */
function rises(patternId: string, siteId: RegExp, level: Level): number[] {
  const sites = LABEL_PATTERNS.find(({ id }) => id === patternId)?.sites.filter(({ id }) => siteId.test(id)) ?? [];
  expect(sites.length, `${patternId} ${siteId}`).toBeGreaterThan(0);
  return [...faces.values()].flatMap((face) =>
    sites.map((site) => {
      const side = site.side === 'right' ? 'right' : 'left';
      const point = anchorPosition(face.surface, placeSite(site.placement, site.side, face) as SurfaceAnchor);
      return point[1] - anchorPosition(face.surface, head.manifest.landmarks[`${level}-${side}`])[1];
    }),
  );
}

describe('what is drawn for "at least" keeps the distance by its vertical rise alone', () => {
  const glabella = LABEL_PATTERNS.filter(({ regionId }) => regionId === 'glabella');

  it.each(glabella.map(({ id }) => id))('%s: every corrugator site, 10 mm above the orbital rim', (id) => {
    for (const rise of rises(id, /^corrugator/, 'supraorbital-rim-mid-pupil')) expect(rise).toBeGreaterThanOrEqual(10);
  });

  it.each(glabella.filter(({ sites }) => sites.some(({ id }) => id === 'corrugator-lateral-left')).map(({ id }) => id))(
    '%s: the lateral site, 10 mm above the central brow',
    (id) => {
      for (const rise of rises(id, /^corrugator-lateral/, 'superciliare-mid-pupil')) expect(rise).toBeGreaterThanOrEqual(10);
    },
  );

  it('glabella-onabotulinumtoxinA-eu: the medial site, 10 mm above the brow', () => {
    for (const rise of rises('glabella-onabotulinumtoxinA-eu', /^corrugator-medial/, 'superciliare-mediale')) {
      expect(rise).toBeGreaterThanOrEqual(10);
    }
  });

  it.each(['forehead-onabotulinumtoxinA-us', 'forehead-incobotulinumtoxinA-eu'])('%s: every site, 20 mm above the brow', (id) => {
    for (const rise of rises(id, /^frontalis/, 'superciliare-superius')) expect(rise).toBeGreaterThanOrEqual(20);
  });

  it('forehead-incobotulinumtoxinA-eu: every site, 20 mm above the orbital rim', () => {
    for (const rise of rises('forehead-incobotulinumtoxinA-eu', /^frontalis/, 'supraorbital-rim-mid-pupil')) {
      expect(rise).toBeGreaterThanOrEqual(20);
    }
  });
});

describe('the two corrugator sites of prabotulinumtoxinA', () => {
  it.each(['glabella-prabotulinumtoxinA-us', 'glabella-prabotulinumtoxinA-eu'])('%s: both medial to the mid-pupil, told apart', (id) => {
    const sites = LABEL_PATTERNS.find((pattern) => pattern.id === id)?.sites ?? [];
    for (const face of faces.values()) {
      const at = (siteId: string): Point => {
        const site = sites.find((candidate) => candidate.id === siteId);
        if (!site) throw new Error(siteId);
        return anchorPosition(face.surface, placeSite(site.placement, site.side, face) as SurfaceAnchor);
      };
      const [lower, upper] = [at('corrugator-inferomedial-left'), at('corrugator-superomedial-left')];
      const pupil = anchorPosition(face.surface, head.manifest.landmarks['mid-pupil-left']);
      const canthus = anchorPosition(face.surface, head.manifest.landmarks['endocanthion-left']);
      expect(upper[0]).toBeLessThan((pupil[0] + canthus[0]) / 2);
      expect(upper[1]).toBeGreaterThan(lower[1] + 2);
      expect(Math.hypot(upper[0] - lower[0], upper[1] - lower[1])).toBeGreaterThan(4.5);
    }
  });
});

describe('the corrugator sites of every label', () => {
  it('are at least 10 mm of skin above the supraorbital rim and not beyond the mid-pupillary line by more than 1 mm', () => {
    for (const [sex, face] of faces) {
      for (const pattern of LABEL_PATTERNS.filter((candidate) => candidate.regionId === 'glabella')) {
        for (const site of pattern.sites.filter((candidate) => candidate.muscleId === 'corrugator-supercilii')) {
          const point = anchorPosition(face.surface, placeSite(site.placement, site.side, face) as SurfaceAnchor);
          const side = site.side === 'right' ? 'right' : 'left';
          const rim = anchorPosition(face.surface, head.manifest.landmarks[`supraorbital-rim-mid-pupil-${side}`]);
          const pupil = anchorPosition(face.surface, head.manifest.landmarks[`mid-pupil-${side}`]);
          expect(Math.hypot(point[1] - rim[1], point[2] - rim[2]), `${pattern.id} ${site.id} ${sex}`).toBeGreaterThan(9.5);
          expect(point[1]).toBeGreaterThan(rim[1] + 8);
          expect(Math.abs(point[0])).toBeLessThan(Math.abs(pupil[0]) + 1);
        }
      }
    }
  });
});
