import type { SourceMesh } from './source.ts';

/** What of the source the head keeps, in drawing order; `skin` is the body mesh above the shoulders. */
export const PART_IDS = [
  'skin',
  'upper-teeth',
  'lower-teeth',
  'tongue',
  'upper-lashes-left',
  'upper-lashes-right',
  'lower-lashes-left',
  'lower-lashes-right',
] as const;
export type PartId = (typeof PART_IDS)[number];

const SOURCE_GROUP: Readonly<Record<PartId, string>> = {
  skin: 'body',
  'upper-teeth': 'helper-upper-teeth',
  'lower-teeth': 'helper-lower-teeth',
  tongue: 'helper-tongue',
  'upper-lashes-left': 'helper-l-eyelashes-2',
  'upper-lashes-right': 'helper-r-eyelashes-2',
  'lower-lashes-left': 'helper-l-eyelashes-1',
  'lower-lashes-right': 'helper-r-eyelashes-1',
};

/** The bust is cut at these planes of the untouched source, in mesh units. */
const CUT_BELOW_Y = 5.3;
const CUT_BEYOND_X = 2.2;

export interface Cage {
  /** Source vertex of each cage vertex. Vertices of the skin come first, then the other parts, then the eyeballs. */
  readonly sourceVertex: readonly number[];
  /** Quads of all parts, four cage vertices each, part after part. */
  readonly quads: readonly number[];
  /** First quad and number of quads of each part. */
  readonly parts: Readonly<Record<PartId, { readonly firstQuad: number; readonly quadCount: number }>>;
  /** Cage vertices of the two eyeballs; they have no quads of their own, they carry centre and radius. */
  readonly eyes: Readonly<Record<'left' | 'right', readonly number[]>>;
}

/** Cuts the head out of the source body and numbers its vertices anew. */
export const cutCage = (source: SourceMesh): Cage => {
  const cageVertex = new Map<number, number>();
  const sourceVertex: number[] = [];
  const number = (vertex: number): number => {
    let at = cageVertex.get(vertex);
    if (at === undefined) {
      at = sourceVertex.length;
      cageVertex.set(vertex, at);
      sourceVertex.push(vertex);
    }
    return at;
  };
  const inside = (vertex: number): boolean =>
    (source.positions[vertex * 3 + 1] as number) > CUT_BELOW_Y && Math.abs(source.positions[vertex * 3] as number) < CUT_BEYOND_X;

  const quads: number[] = [];
  const parts = {} as Record<PartId, { firstQuad: number; quadCount: number }>;
  for (const part of PART_IDS) {
    const firstQuad = quads.length / 4;
    for (const quad of source.quads) {
      if (quad.group !== SOURCE_GROUP[part]) continue;
      if (part === 'skin' && !quad.corners.every(inside)) continue;
      quads.push(...quad.corners.map(number));
    }
    parts[part] = { firstQuad, quadCount: quads.length / 4 - firstQuad };
    if (parts[part].quadCount === 0) throw new Error(`the source has no quads of ${SOURCE_GROUP[part]}`);
  }
  const eye = (group: string): number[] =>
    [...new Set(source.quads.filter((quad) => quad.group === group).flatMap((quad) => quad.corners))].map(number);
  return { sourceVertex, quads, parts, eyes: { left: eye('helper-l-eye'), right: eye('helper-r-eye') } };
};

/** Picks the cage's vertices out of a per-source-vertex xyz field. */
export const onCage = (cage: Cage, field: Float64Array): Float64Array => {
  const out = new Float64Array(cage.sourceVertex.length * 3);
  cage.sourceVertex.forEach((vertex, i) => {
    for (let k = 0; k < 3; k++) out[i * 3 + k] = field[vertex * 3 + k] as number;
  });
  return out;
};
