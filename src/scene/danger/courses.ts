import { chartUv, type MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { anchorPosition, foremostSkin, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { placeSite } from '#domain/sites/placeSite.ts';
import type { LandmarkId, PairedLandmarkName } from '#knowledge/anatomy/ids.ts';
import type { Fact } from '#knowledge/fact.ts';
import type { DangerStructure } from '#knowledge/safety/dangerSchema.ts';
import type { SitePlacement } from '#knowledge/sites/placement.ts';
import type { ChartPoints } from './chartPoints.ts';
import { alongLine, area, besideLine, ease, layLine, type Mark, upright } from './marks.ts';

/** A drawn part of a structure and the statement that puts it there. */
export interface Course {
  readonly fact: Fact;
  readonly mark: Mark;
}

type SideName = 'left' | 'right';
type ChartMm = readonly [number, number];
type Measure = DangerStructure['measures'][number];

/** One side of a face to lay courses on. */
interface Ground {
  readonly face: MeasuredFace;
  readonly skin: ChartPoints;
  readonly side: SideName;
  readonly structure: DangerStructure;
}

/** How far up a course is drawn where its sources give only its exit: full, then fading out. No measure, so nothing ends sharply. */
const CLIMBS: readonly [number, number] = [8, 30];
/** Half width, mm, of a course that is described in words only: full, gone. Wide, because such vessels vary. */
const DESCRIBED: readonly [number, number] = [1.5, 6];

const sign = ({ side }: Ground): 1 | -1 => (side === 'left' ? 1 : -1);
const landmark = ({ face, side }: Ground, name: PairedLandmarkName): SurfaceAnchor => face.landmarks[`${name}-${side}` as LandmarkId];
const point = (ground: Ground, name: PairedLandmarkName) => anchorPosition(ground.face.surface, landmark(ground, name));
const chart = ({ face }: Ground, anchor: SurfaceAnchor): ChartMm => {
  const { mmPerUv } = face.manifest.chart;
  const [u, v] = chartUv(face, anchor);
  return [u * mmPerUv, v * mmPerUv];
};
const atLandmark = (ground: Ground, name: PairedLandmarkName): ChartMm => chart(ground, landmark(ground, name));
const walked = (ground: Ground, start: PairedLandmarkName, ...steps: SitePlacement['steps']): ChartMm[] => {
  const anchor = placeSite({ start: { landmark: start }, steps }, ground.side, ground.face);
  return anchor ? [chart(ground, anchor)] : [];
};
const inFront = (ground: Ground, x: number, y: number): ChartMm[] => {
  const anchor = foremostSkin(ground.face.surface, x * sign(ground), y, ground.face.accept);
  return anchor ? [chart(ground, anchor)] : [];
};
const measure = ({ structure }: Ground, id: string): Measure => {
  const found = structure.measures.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`${structure.id} has no measure ${id}`);
  return found;
};
const mean = (ground: Ground, id: string): { readonly from: number; readonly to: number } =>
  measure(ground, id).meanMm ?? measure(ground, id).rangeMm ?? { from: 0, to: 0 };
const line = ({ skin }: Ground, corners: readonly ChartMm[]) => layLine(skin, corners);
const described = (ground: Ground, corners: readonly ChartMm[]): Course[] => [
  { fact: ground.structure.facts[0] as Fact, mark: alongLine(line(ground, corners), ...DESCRIBED) },
];
const mix = (a: ChartMm, b: ChartMm, share: number): ChartMm => [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];

/**
 * How each structure is laid on a face, from its published measures. A structure that is not here has no course that a source
 * gives (single veins, the depth of a muscle), and is not drawn.
 */
const COURSES: Readonly<Record<string, (ground: Ground) => readonly Course[]>> = {
  'supraorbital-bundle': (ground) => {
    const { structure } = ground;
    if (!structure.band) return [];
    const exits = structure.measures
      .filter(({ id }) => id.endsWith('from-midline') || id.startsWith('exit-'))
      .flatMap((one) => one.meanMm ?? []);
    const core = [Math.min(...exits.map(({ from }) => from)), Math.max(...exits.map(({ to }) => to))] as const;
    const range = [structure.band.fromMm, structure.band.toMm] as const;
    const from = point(ground, 'supraorbital-notch')[1];
    return [{ fact: structure.band.conflict, mark: upright({ side: sign(ground), core, range, from, fades: CLIMBS }) }];
  },
  'supratrochlear-bundle': (ground) => {
    const [x] = point(ground, 'endocanthion');
    const from = point(ground, 'superciliare-mediale')[1] - 4;
    const at = Math.abs(x);
    const side = sign(ground);
    const { rangeMm, fact } = measure(ground, 'exit-from-midline');
    const quoted = rangeMm ? ([rangeMm.from, rangeMm.to] as const) : ([at, at] as const);
    const exact = { side, core: [at, at + 1] as const, range: [at - 1, at + 3] as const, from, fades: CLIMBS };
    const spread = { side, core: quoted, range: [quoted[0] - 1.5, quoted[1] + 1.5] as const, from, fades: CLIMBS };
    return [
      // "At or just lateral to the vertical line through the medial canthus."
      { fact: ground.structure.facts[0] as Fact, mark: upright(exact) },
      { fact, mark: upright(spread) },
    ];
  },
  'infraorbital-foramen': (ground) => {
    const rim = point(ground, 'infraorbital-rim-mid-pupil')[1];
    const { from, to } = mean(ground, 'from-midline');
    const below = mean(ground, 'below-rim');
    const bone = [below.from, below.to].flatMap((mm) => inFront(ground, (from + to) / 2, rim - mm));
    const up = mean(ground, 'above-ala').from;
    const soft = walked(ground, 'alare', { toward: 'up', mm: up }, { toward: 'lateral', mm: mean(ground, 'lateral-to-ala').from });
    return [{ fact: measure(ground, 'from-midline').fact, mark: alongLine(line(ground, [...bone, ...soft]), 1, 8) }];
  },
  'mental-foramen': (ground) => {
    const edge = point(ground, 'mandible-below-cheilion')[1];
    const x = mean(ground, 'from-midline').from;
    const heights = [mean(ground, 'above-mandible-men').from, mean(ground, 'above-mandible-women').from];
    const bone = heights.flatMap((mm) => inFront(ground, x, edge + mm));
    const down = mean(ground, 'below-cheilion').from;
    const soft = walked(
      ground,
      'cheilion',
      { toward: 'down', mm: down },
      { toward: 'medial', mm: mean(ground, 'medial-to-cheilion').from },
    );
    return [{ fact: measure(ground, 'from-midline').fact, mark: alongLine(line(ground, [...bone, ...soft]), 1, 8) }];
  },
  'frontal-branch': (ground) => {
    const start = walked(ground, 'tragion', { toward: 'down', mm: mean(ground, 'pitanguy-start').from });
    const end = walked(ground, 'superciliare-laterale', { toward: 'up', mm: mean(ground, 'pitanguy-end').from });
    return [{ fact: measure(ground, 'pitanguy-end').fact, mark: alongLine(line(ground, [...start, ...end]), 1.5, 8) }];
  },
  'marginal-mandibular-branch': (ground) => {
    const { band } = ground.structure;
    if (!band) return [];
    const names = ['gonion', 'antegonial-notch', 'mandible-mid-body', 'mandible-below-cheilion'] as const;
    const border = line(
      ground,
      names.map((name) => atLandmark(ground, name)),
    );
    return [{ fact: band.conflict, mark: besideLine(border, band.toMm, -band.fromMm, -(band.tailMm ?? 0)) }];
  },
  'parotid-duct': (ground) => {
    const tragus = atLandmark(ground, 'tragion');
    const mouth = atLandmark(ground, 'cheilion');
    const { rangeMm, fact } = measure(ground, 'from-tragus-mouth-line');
    // The middle half of the line; nine ducts in ten lie within the range of it.
    const middle = line(ground, [mix(tragus, mouth, 0.25), mix(tragus, mouth, 0.75)]);
    return [{ fact, mark: alongLine(middle, 2, rangeMm?.to ?? 0) }];
  },
  'levator-palpebrae': (ground) => {
    const rim = [
      'endocanthion',
      'palpebrale-superius',
      'exocanthion',
      'lateral-orbital-rim',
      'supraorbital-rim-mid-pupil',
      'supraorbital-notch',
    ] as const;
    const loop = rim.flatMap((name) => atLandmark(ground, name));
    const below = ground.structure.facts.find(({ dossier }) => dossier === 'D.orbit.002') ?? (ground.structure.facts[0] as Fact);
    return [{ fact: below, mark: area([loop], 3) }];
  },
  zygomaticus: (ground) => {
    const { from, to } = mean(ground, 'below-canthal-plane');
    const { leftMm, bottomMm } = ground.face.manifest.chart;
    const plane = point(ground, 'exocanthion')[1];
    const bellies = ground.face.manifest.muscles.filter(
      ({ muscleId, side }) => side === ground.side && (ground.structure.muscleIds as readonly string[]).includes(muscleId),
    );
    // Its upper margin is found between these two depths below the canthus.
    const mark = (loops: readonly (readonly number[])[]): Mark => area(loops, 5, ({ y }) => ease(plane - y, from, to));
    const { fact } = measure(ground, 'below-canthal-plane');
    return bellies.map(({ loops }) => ({
      fact,
      mark: mark(loops.map((loop) => loop.map((mm, i) => mm - (i % 2 === 0 ? leftMm : bottomMm)))),
    }));
  },
  'facial-artery': (ground) => {
    const mouth = walked(ground, 'cheilion', { toward: 'lateral', mm: 12 });
    return described(ground, [atLandmark(ground, 'antegonial-notch'), ...mouth, atLandmark(ground, 'alar-curvature')]);
  },
  'angular-vessels': (ground) =>
    described(ground, [atLandmark(ground, 'alar-curvature'), ...walked(ground, 'endocanthion', { toward: 'medial', mm: 4 })]),
  'superficial-temporal-artery': (ground) => {
    const before = walked(ground, 'tragion', { toward: 'medial', mm: 6 });
    const split = walked(ground, 'otobasion-superius', { toward: 'medial', mm: 10 }, { toward: 'up', mm: 12 });
    return described(ground, [...before, ...split, atLandmark(ground, 'frontotemporale')]);
  },
  'external-jugular-vein': (ground) => {
    const behind = walked(ground, 'gonion', { toward: 'lateral', mm: 8 });
    return described(ground, [...behind, atLandmark(ground, 'neck-lateral')]);
  },
};

/** What is drawn of a structure, on both sides; [] where no source gives it a place. */
export const coursesOf = (structure: DangerStructure, face: MeasuredFace, skin: ChartPoints): readonly Course[] =>
  (['left', 'right'] as const).flatMap((side) => COURSES[structure.id]?.({ face, skin, side, structure }) ?? []);
