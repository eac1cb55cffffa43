import { Color, Group, Mesh } from 'three';
import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { type DeepKind, type DeepStructure, isVerified } from '#knowledge/anatomy/deepStructures/deepStructures.ts';
import type { Stage } from '../../stage/stage.ts';
import { BONE_ORDER } from '../skull/boneLayer.ts';
import type { LaidCourse } from './layCourses.ts';
import { createRibbonMaterial } from './ribbonMaterial.ts';
import { createRibbons, type Ribbons } from './ribbons.ts';

/** Vessels and nerves and the foramina that nerves leave by. */
export interface CourseLayer {
  readonly group: Group;
  show(shown: { readonly vessels: boolean; readonly nerves: boolean; readonly foramina: boolean }): void;
  /** Puts what is shown back under the skin as it is drawn now. */
  follow(): void;
  dispose(): void;
}

/** sRGB colours of the plates: arteries red, veins blue, nerves yellow. The legend uses the same. */
export const DEEP_COLOURS: Readonly<Record<DeepKind, string>> = {
  artery: '#b02a26',
  vein: '#36568f',
  nerve: '#d8a818',
  gland: '#b98a4e',
  foramen: '#2d1a14',
};
/** What no source was read for is drawn paler and thinner. */
const PALE = new Color('#cfc3b6');
const PALE_SHARE = 0.24;
const THINNER = 0.78;

/** Muscle and fascia that lie at most this far over a course let it through, mm; the far side of the head stays hidden. */
const THROUGH_MM = 15;
/** After the muscles and before what is left of the skin; see `OPEN_ORDER`. */
const THROUGH_ORDER = -20;

type Part = 'vessels' | 'nerves' | 'foramina';
const PART_OF: Readonly<Record<DeepKind, Part>> = {
  artery: 'vessels',
  vein: 'vessels',
  nerve: 'nerves',
  gland: 'nerves',
  foramen: 'foramina',
};

const lookOf = (structure: DeepStructure): { widthMm: number; colour: Color } => {
  const colour = new Color(DEEP_COLOURS[structure.kind]);
  if (structure.kind === 'foramen') return { widthMm: 2.3, colour };
  if (isVerified(structure)) return { widthMm: structure.widthMm, colour };
  return { widthMm: structure.widthMm * THINNER, colour: colour.lerp(PALE, PALE_SHARE) };
};

export const createCourseLayer = (stage: Stage, laid: readonly LaidCourse[]): CourseLayer => {
  const group = new Group();
  group.name = 'courses';
  const material = createRibbonMaterial('cord', 0.3);
  const through = createRibbonMaterial('cord-through', THROUGH_MM, 0.55);
  const parts = (['vessels', 'nerves', 'foramina'] as const).map((part) => {
    const courses = laid.filter(({ structure }) => PART_OF[structure.kind] === part);
    const lines = courses.map(({ structure, anchors, closed }) => ({ points: anchors.length, closed, ...lookOf(structure) }));
    const ribbons = createRibbons(part, lines, material);
    ribbons.mesh.renderOrder = BONE_ORDER + 1;
    if (part !== 'foramina') {
      const shade = new Mesh(ribbons.mesh.geometry, through);
      shade.frustumCulled = false;
      shade.renderOrder = THROUGH_ORDER;
      ribbons.mesh.add(shade);
    }
    group.add(ribbons.mesh);
    return { part, ribbons, binding: bindingOf(courses) };
  });
  const { pose } = stage.head;
  const index = stage.assets.parts.skin;
  return {
    group,
    show(shown) {
      for (const { part, ribbons } of parts) ribbons.mesh.visible = shown[part];
    },
    follow() {
      for (const { ribbons, binding } of parts) {
        if (!ribbons.mesh.visible) continue;
        placeUnder(binding, { positions: pose.positions, normals: pose.normals, index }, ribbons);
      }
    },
    dispose() {
      for (const { ribbons } of parts) ribbons.dispose();
      material.dispose();
      through.dispose();
    },
  };
};

interface Binding {
  readonly triangle: Uint32Array;
  readonly weights: Float32Array;
  readonly depthMm: Float32Array;
}

const bindingOf = (courses: readonly LaidCourse[]): Binding => {
  const anchors: SurfaceAnchor[] = courses.flatMap((course) => course.anchors);
  return {
    triangle: Uint32Array.from(anchors, ({ triangle }) => triangle),
    weights: Float32Array.from(anchors.flatMap(({ weights }) => [...weights])),
    depthMm: Float32Array.from(courses.flatMap(({ depthMm }) => depthMm)),
  };
};

interface Ground {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly index: ArrayLike<number>;
}

const placeUnder = ({ triangle, weights, depthMm }: Binding, { positions, normals, index }: Ground, ribbons: Ribbons): void => {
  const { places } = ribbons;
  for (let p = 0; p < triangle.length; p++) {
    const depth = depthMm[p] as number;
    for (let c = 0; c < 3; c++) {
      let value = 0;
      for (let k = 0; k < 3; k++) {
        const at = (index[(triangle[p] as number) * 3 + k] as number) * 3 + c;
        value += (weights[p * 3 + k] as number) * ((positions[at] as number) - (normals[at] as number) * depth);
      }
      places[p * 3 + c] = value;
    }
  }
  ribbons.show();
};
