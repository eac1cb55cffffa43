import type { HeadModel } from '../../anatomy/headModel.ts';
import type { StrandSet } from '../../anatomy/strandSet.ts';
import type { LineSeverity } from '../lineGroups.ts';
import { CREASE_LAYERS, LARGEST_STRENGTH } from './creaseScale.ts';
import type { LaidFamily } from './layCreases.ts';
import { type DrivenVertices, driveVertices } from './strandShares.ts';

/** Depth of the lines by severity 0 to 4: with the muscle at full contraction, and left in the skin without any. */
const FOLDED = [0, 0.35, 0.65, 0.95, 1.25] as const;
const AT_REST = [0, 0.015, 0.12, 0.42, 0.85] as const;

/** Of a line at rest this much stays while the muscle's resting tone is gone: skin that has been folded for years keeps its fold. */
const KEPT_WITHOUT_TONE = 0.55;

/** What the muscles do now: per strand, 0 to 1. */
export interface FoldingMuscles {
  /** With tone, after relaxation. */
  readonly contraction: Float32Array;
  /** Of the untreated muscle at rest. */
  readonly tone: Float32Array;
}

/** How strongly the lines of each layer are folded at each vertex. */
export interface LineStrength {
  /** Binds the lines to the strands that fold them; until then every muscle is at rest. */
  bind(strands: StrandSet): void;
  /**
   * Four bytes per vertex, one for each layer: 255 is `LARGEST_STRENGTH`.
   * @param muscles null for a face at rest without treatment
   * @returns the largest strength
   */
  write(severity: LineSeverity, muscles: FoldingMuscles | null, out: Uint8Array): number;
}

/** A vertex is the business of the nearest family of its layer, up to this far from that one's lines, mm. */
const VERTEX_REACH_MM = 16;

/** @param chartOn per vertex, above 0.5 where it lies on the chart */
export const createLineStrength = (
  model: HeadModel,
  chartOn: (vertex: number) => boolean,
  families: readonly LaidFamily[],
): LineStrength => {
  const { mmPerUv, leftMm, bottomMm } = model.manifest.chart;
  const chartMm = model.arrays.chart.map((value, i) => value * mmPerUv + (i % 2 === 0 ? leftMm : bottomMm));
  const groups = familyVertices(chartMm, chartOn, families);
  let driven: readonly DrivenVertices[] | null = null;
  let folding = new Float32Array(0);
  let kept = new Float32Array(0);
  return {
    bind(strands) {
      driven = groups.map(({ family, vertices }) => driveVertices(model, strands, family.drivers, chartMm, vertices));
      folding = new Float32Array(strands.strandCount);
      kept = new Float32Array(strands.strandCount);
    },
    write(severity, muscles, out) {
      if (muscles && driven) shareFolding(muscles, folding, kept);
      let largest = 0;
      groups.forEach(({ family, vertices, near }, g) => {
        const level = Math.min(4, Math.max(0, Math.round(severity[family.group])));
        const [rest, full] = [AT_REST[level] as number, FOLDED[level] as number];
        const shares = muscles && driven ? (driven[g] as DrivenVertices) : null;
        for (let i = 0; i < vertices.length; i++) {
          const [fold, keeps] = shares ? shares.at(i, folding, kept) : [0, 1];
          const strength = (rest * (KEPT_WITHOUT_TONE + (1 - KEPT_WITHOUT_TONE) * keeps) * (1 - fold) + full * fold) * (near[i] as number);
          if (strength > largest) largest = strength;
          out[(vertices[i] as number) * CREASE_LAYERS + family.layer] = Math.round(
            (255 * Math.min(LARGEST_STRENGTH, strength)) / LARGEST_STRENGTH,
          );
        }
      });
      return largest;
    },
  };
};

/** Of each strand: how far it is contracted beyond its tone, and how much of its tone it still has. */
const shareFolding = ({ contraction, tone }: FoldingMuscles, folding: Float32Array, kept: Float32Array): void => {
  for (let s = 0; s < folding.length; s++) {
    const [c, t] = [contraction[s] as number, tone[s] as number];
    folding[s] = Math.max(0, (c - t) / Math.max(1e-3, 1 - t));
    kept[s] = t > 1e-3 ? Math.min(1, c / t) : 1;
  }
};

interface FamilyVertices {
  readonly family: LaidFamily['family'];
  readonly vertices: Uint16Array;
  /** 1 by the lines, towards 0 where they are out of reach. */
  readonly near: Float32Array;
}

const familyVertices = (chartMm: Float32Array, chartOn: (vertex: number) => boolean, families: readonly LaidFamily[]): FamilyVertices[] => {
  const count = chartMm.length / 2;
  const nearest = new Float32Array(count * CREASE_LAYERS).fill(VERTEX_REACH_MM * VERTEX_REACH_MM);
  const owner = new Int8Array(count * CREASE_LAYERS).fill(-1);
  const onChart: number[] = [];
  for (let vertex = 0; vertex < count; vertex++) if (chartOn(vertex)) onChart.push(vertex);
  families.forEach(({ family, creases, dimplesAt }, f) => {
    const lines = [...creases.map(({ samples }) => places(samples)), dimplesAt ? Float32Array.from(dimplesAt) : new Float32Array(0)];
    const around = within(onChart, chartMm, lines);
    for (const line of lines) {
      for (const vertex of within(around, chartMm, [line])) {
        const u = chartMm[vertex * 2] as number;
        const v = chartMm[vertex * 2 + 1] as number;
        const slot = vertex * CREASE_LAYERS + family.layer;
        for (let p = 0; p < line.length; p += 2) {
          const du = u - (line[p] as number);
          const dv = v - (line[p + 1] as number);
          const d2 = du * du + dv * dv;
          if (d2 >= (nearest[slot] as number)) continue;
          nearest[slot] = d2;
          owner[slot] = f;
        }
      }
    }
  });
  return families.map(({ family }, f) => {
    const vertices: number[] = [];
    const near: number[] = [];
    for (let vertex = 0; vertex < count; vertex++) {
      const slot = vertex * CREASE_LAYERS + family.layer;
      if (owner[slot] !== f) continue;
      vertices.push(vertex);
      near.push(Math.min(1, 2 * (1 - Math.sqrt(nearest[slot] as number) / VERTEX_REACH_MM)));
    }
    return { family, vertices: Uint16Array.from(vertices), near: Float32Array.from(near) };
  });
};

/** The vertices that lie in reach of the box round some lines. */
const within = (vertices: readonly number[], chartMm: Float32Array, lines: readonly Float32Array[]): number[] => {
  let [u0, v0, u1, v1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines)
    for (let p = 0; p < line.length; p += 2) {
      u0 = Math.min(u0, line[p] as number);
      u1 = Math.max(u1, line[p] as number);
      v0 = Math.min(v0, line[p + 1] as number);
      v1 = Math.max(v1, line[p + 1] as number);
    }
  const r = VERTEX_REACH_MM;
  return vertices.filter((vertex) => {
    const u = chartMm[vertex * 2] as number;
    const v = chartMm[vertex * 2 + 1] as number;
    return u > u0 - r && u < u1 + r && v > v0 - r && v < v1 + r;
  });
};

/** u, v of every other sample, about 2.8 mm apart. */
const places = (samples: Float32Array): Float32Array => {
  const out: number[] = [];
  for (let i = 0; i < samples.length; i += 8) out.push(samples[i] as number, samples[i + 1] as number);
  return Float32Array.from(out);
};
