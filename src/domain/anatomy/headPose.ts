import { type SubdivisionStencils, subdivideField, subdivisionStencils } from './catmullClark.ts';
import { HeadFileError } from './headManifest.ts';
import type { HeadModel, HeadTarget } from './headModel.ts';

/** Target name to weight; a target that is not named weighs 0. */
export type TargetWeights = Readonly<Record<string, number>>;

/** How far muscles move the cage beside its targets: mm, xyz per cage vertex. Whoever changes the numbers changes the version. */
export interface CageOffsets {
  readonly mm: Float32Array;
  readonly version: number;
}

/** The surface of one head under changing weights. The arrays keep their identity, so a drawing can hold on to them. */
export interface HeadPose {
  /** xyz per cage vertex, mm. */
  readonly cage: Float32Array;
  /** xyz per fine vertex, mm. */
  readonly positions: Float32Array;
  /** Unit normal per fine vertex. */
  readonly normals: Float32Array;
  /** Grows by one whenever the arrays changed. */
  readonly version: number;
  /** Targets can arrive after the first picture; until then only the default face can be shown. */
  setTargets(targets: ReadonlyMap<string, HeadTarget>): void;
  /**
   * Moves the surface to `weights`, and then by `offsets`.
   * @returns whether anything moved
   * @throws HeadFileError when a weight names a target that the files have not
   */
  apply(weights: TargetWeights, offsets?: CageOffsets | null): boolean;
}

/**
 * Stencils are the same for every pose of a model and cost some milliseconds: built once. Whoever loads the targets asks for
 * them, so that a cage that does not fit is found with the files and not while a face moves.
 * @throws HeadFileError when the cage subdivides to another surface than the one that is drawn
 * @throws RangeError when its quads cannot be subdivided
 */
const stencilsOf = new WeakMap<HeadModel, SubdivisionStencils>();
export const headStencils = (model: HeadModel): SubdivisionStencils => {
  let stencils = stencilsOf.get(model);
  if (!stencils) {
    stencils = subdivisionStencils(model.quads, model.manifest.counts.cageVertices);
    if (stencils.fineCount !== model.manifest.counts.fineVertices) {
      throw new HeadFileError(`head.glb: the cage subdivides to ${stencils.fineCount} vertices, not ${model.manifest.counts.fineVertices}`);
    }
    stencilsOf.set(model, stencils);
  }
  return stencils;
};

/** A pose that starts at the default face and costs nothing until a weight is set. */
export const createHeadPose = (model: HeadModel): HeadPose => {
  const { arrays, manifest } = model;
  const cage = arrays.cage.slice();
  const positions = arrays.positions.slice();
  const normals = arrays.normals.slice();
  let targets: ReadonlyMap<string, HeadTarget> = new Map();
  let shown: TargetWeights = {};
  let shownOffsets: CageOffsets | null = null;
  let version = 0;

  return {
    cage,
    positions,
    normals,
    get version() {
      return version;
    },
    setTargets(next) {
      targets = next;
    },
    apply(weights, offsets = null) {
      const active = Object.entries(weights).filter(([, weight]) => weight !== 0);
      const sameOffsets = shownOffsets?.mm === offsets?.mm && shownOffsets?.version === offsets?.version;
      if (sameOffsets && sameWeights(active, shown)) return false;
      for (const [name] of active) {
        if (!targets.has(name)) throw new HeadFileError(`no target is called ${name}`);
      }
      shown = Object.fromEntries(active);
      shownOffsets = offsets && { mm: offsets.mm, version: offsets.version };
      version += 1;
      cage.set(arrays.cage);
      if (active.length === 0 && !offsets) {
        positions.set(arrays.positions);
        normals.set(arrays.normals);
        return true;
      }
      for (const [name, weight] of active) addTarget(cage, targets.get(name) as HeadTarget, weight * manifest.deltas.stepMm);
      if (offsets) for (let i = 0; i < cage.length; i++) cage[i] = (cage[i] as number) + (offsets.mm[i] as number);
      subdivideField(headStencils(model), cage, 3, positions);
      vertexNormals(positions, arrays.allIndex, normals);
      return true;
    },
  };
};

const sameWeights = (active: readonly (readonly [string, number])[], shown: TargetWeights): boolean =>
  active.length === Object.keys(shown).length && active.every(([name, weight]) => shown[name] === weight);

const addTarget = (cage: Float32Array, { vertices, offsets }: HeadTarget, scale: number): void => {
  for (let i = 0; i < vertices.length; i++) {
    const at = (vertices[i] as number) * 3;
    cage[at] = (cage[at] as number) + scale * (offsets[i * 3] as number);
    cage[at + 1] = (cage[at + 1] as number) + scale * (offsets[i * 3 + 1] as number);
    cage[at + 2] = (cage[at + 2] as number) + scale * (offsets[i * 3 + 2] as number);
  }
};

/** Area-weighted unit normals of an indexed mesh, written into `out`. */
export const vertexNormals = (positions: Float32Array, indices: readonly (Uint16Array | Uint32Array)[], out: Float32Array): void => {
  out.fill(0);
  for (const index of indices) {
    for (let i = 0; i < index.length; i += 3) {
      const a = (index[i] as number) * 3;
      const b = (index[i + 1] as number) * 3;
      const c = (index[i + 2] as number) * 3;
      const ax = positions[a] as number;
      const ay = positions[a + 1] as number;
      const az = positions[a + 2] as number;
      const ux = (positions[b] as number) - ax;
      const uy = (positions[b + 1] as number) - ay;
      const uz = (positions[b + 2] as number) - az;
      const vx = (positions[c] as number) - ax;
      const vy = (positions[c + 1] as number) - ay;
      const vz = (positions[c + 2] as number) - az;
      const nx = uy * vz - uz * vy;
      const ny = uz * vx - ux * vz;
      const nz = ux * vy - uy * vx;
      out[a] = (out[a] as number) + nx;
      out[a + 1] = (out[a + 1] as number) + ny;
      out[a + 2] = (out[a + 2] as number) + nz;
      out[b] = (out[b] as number) + nx;
      out[b + 1] = (out[b + 1] as number) + ny;
      out[b + 2] = (out[b + 2] as number) + nz;
      out[c] = (out[c] as number) + nx;
      out[c + 1] = (out[c + 1] as number) + ny;
      out[c + 2] = (out[c + 2] as number) + nz;
    }
  }
  for (let i = 0; i < out.length; i += 3) {
    const x = out[i] as number;
    const y = out[i + 1] as number;
    const z = out[i + 2] as number;
    const scale = 1 / (Math.sqrt(x * x + y * y + z * z) || 1);
    out[i] = x * scale;
    out[i + 1] = y * scale;
    out[i + 2] = z * scale;
  }
};
