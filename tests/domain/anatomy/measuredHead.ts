import { type MeasuredFace, measureFace } from '#domain/anatomy/measuredFace.ts';
import { createRegionMap, type RegionMap } from '#domain/anatomy/regionAtChart.ts';
import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { foremostSkin } from '#domain/anatomy/surfaceAnchor.ts';
import { readHead, type ShippedHead } from '../../models/readHead.ts';

/** The shipped head, measurable: at its default shape, and shaped on request. */
export interface MeasuredHead {
  readonly head: ShippedHead;
  readonly face: MeasuredFace;
  readonly shaped: (weights: Readonly<Record<string, number>>) => MeasuredFace;
}

export const measuredHead = async (): Promise<MeasuredHead> => {
  const head = await readHead();
  const cover = coverOf(head);
  const regions: RegionMap = createRegionMap(head.manifest, head.regions);
  const shaped = (weights: Readonly<Record<string, number>>): MeasuredFace =>
    measureFace(head.model, regions, cover, { weights, targets: head.targets });
  return { head, face: shaped({}), shaped };
};

const coverOf = ({ document, manifest }: ShippedHead): Float32Array => {
  const meshes = document.getRoot().listMeshes();
  const accessor = meshes
    .find((mesh) => mesh.getName() === 'skin')
    ?.listPrimitives()[0]
    ?.getAttribute('_OCCLUSION');
  if (!accessor) throw new Error('the skin has no cover');
  const cover = new Float32Array(manifest.counts.fineVertices * 4);
  for (let i = 0; i < accessor.getCount(); i++) cover.set(accessor.getElement(i, []), i * 4);
  return cover;
};

/** The skin in front of a point of the frontal view, mm. */
export const skinAt = (face: MeasuredFace, x: number, y: number): SurfaceAnchor => {
  const anchor = foremostSkin(face.surface, x, y, face.accept);
  if (!anchor) throw new Error(`no skin at ${x}, ${y}`);
  return anchor;
};
