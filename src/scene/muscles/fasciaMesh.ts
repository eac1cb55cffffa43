import { BufferAttribute, BufferGeometry, Mesh, Sphere } from 'three';
import type { HeadModel } from '#domain/anatomy/headModel.ts';
import { headStencils } from '#domain/anatomy/headPose.ts';
import type { FasciaField } from './fasciaField.ts';
import type { FasciaMaterial } from './fasciaMaterial.ts';
import { gap } from './sheetLayout.ts';

/**
 * Fat and fascia as a mesh on every fourth of the skin's own vertices: those that were there before the skin was refined.
 * It has no fine form, and a software renderer feels every triangle.
 */
export const createFasciaMesh = (skin: BufferGeometry, model: HeadModel, field: FasciaField, material: FasciaMaterial): Mesh => {
  const geometry = new BufferGeometry();
  geometry.setIndex(new BufferAttribute(skinTriangles(model), 1));
  for (const name of ['position', 'normal']) geometry.setAttribute(name, skin.getAttribute(name));
  const { place, look } = appearance(skin, field);
  geometry.setAttribute('aFascia', new BufferAttribute(place, 2));
  geometry.setAttribute('aLook', new BufferAttribute(look, 4, true));
  geometry.boundingSphere = new Sphere(); // never asked for: three would compute it for its drawing order
  const mesh = new Mesh(geometry, material);
  mesh.name = 'fascia';
  mesh.frustumCulled = false;
  return mesh;
};

/** Quads with longer edges than this are drawn refined, so that the outline stays round (the scalp), mm. */
const LONG_MM = 7;

/** Triangles of the unrefined skin, numbered as in the refined one, which keeps its vertices first; large ones refined over that. */
const skinTriangles = (model: HeadModel): Uint16Array => {
  const { skinIndex, positions } = model.arrays;
  const inSkin = new Uint8Array(model.manifest.counts.fineVertices);
  for (let i = 0; i < skinIndex.length; i++) inSkin[skinIndex[i] as number] = 1;
  const fineQuads = headStencils(model).quads;
  const fine: number[] = [];
  const coarse: number[] = [];
  const split = (out: number[], quads: Uint16Array, q: number): void => {
    const [a, b, c, d] = [0, 1, 2, 3].map((k) => quads[q * 4 + k] as number) as [number, number, number, number];
    out.push(a, b, c, a, c, d);
  };
  for (let q = 0; q < model.quads.length / 4; q++) {
    const corners = [0, 1, 2, 3].map((k) => model.quads[q * 4 + k] as number);
    if (!corners.every((v) => inSkin[v] === 1)) continue;
    const long = corners.some((v, k) => gap(positions, v, corners[(k + 1) % 4] as number) > LONG_MM);
    if (long) for (let k = 0; k < 4; k++) split(fine, fineQuads, q * 4 + k);
    split(coarse, model.quads, q);
  }
  // The refined ones come first: they hide what lies behind their rims, where both meet.
  return Uint16Array.from([...fine, ...coarse]);
};

type Colour = readonly [number, number, number];
// Linear colours, shaped by eye after plates.
const FAT: Colour = [0.68, 0.51, 0.365];
const FASCIA: Colour = [0.6, 0.4, 0.335];
const GALEA: Colour = [0.66, 0.545, 0.455];
const BESIDE_MUSCLE: Colour = [0.46, 0.155, 0.12];
const LIP: Colour = [0.56, 0.2, 0.17];
const MOUTH: Colour = [0.2, 0.045, 0.045];

const mix = (a: Colour, b: Colour, share: number): Colour => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];
const smooth = (low: number, high: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
};
/** A number -1..1 that seems random. */
const scattered = (seed: number): number => {
  const value = Math.sin(seed * 78.233 + 3.1) * 43758.5453;
  return (value - Math.floor(value)) * 2 - 1;
};

/** Per vertex: mm under the skin and how open to the light; then its colour, and how dark it lies beside muscle. */
const appearance = (skin: BufferGeometry, { insetMm, covered }: FasciaField): { place: Float32Array; look: Uint8Array } => {
  const occlusion = skin.getAttribute('aOcclusion');
  const tint = skin.getAttribute('aTint');
  const tone = skin.getAttribute('aTone');
  const count = insetMm.length;
  const place = new Float32Array(count * 2);
  const look = new Uint8Array(count * 4);
  for (let v = 0; v < count; v++) {
    const near = covered[v] as number;
    const mouth = tone.getW(v);
    const bare = (1 - smooth(0.02, 0.55, near)) * occlusion.getY(v);
    let colour = mix(FASCIA, FAT, bare);
    colour = mix(colour, GALEA, occlusion.getZ(v) * 0.85);
    // Fat lies in lobules.
    const lobule = 1 + scattered(v) * (0.03 + 0.07 * bare);
    colour = mix([colour[0] * lobule, colour[1] * lobule, colour[2] * lobule * lobule], BESIDE_MUSCLE, smooth(0.15, 0.95, near) * 0.55);
    colour = mix(mix(colour, LIP, tint.getY(v) * 0.8), MOUTH, mouth);
    place[v * 2] = insetMm[v] as number;
    place[v * 2 + 1] = occlusion.getX(v) * (1 - 0.75 * mouth);
    look.set([...colour.map((value) => Math.round(Math.min(1, value) * 255)), Math.round(smooth(0.1, 0.8, near) * 255)], v * 4);
  }
  return { place, look };
};
