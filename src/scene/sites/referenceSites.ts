import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial, Sphere, Vector4 } from 'three';
import { chartUv, type MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { anchorPosition, type SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import type { Stage } from '../stage/stage.ts';
import { MOST_FIELDS, REFERENCE_FRAGMENT, REFERENCE_VERTEX } from './referenceShader.ts';

/** Where a site should have been. */
export interface ReferenceField {
  readonly anchor: SurfaceAnchor;
  /** Radius around the point, straight, mm of the person. */
  readonly toleranceMm: number;
  /** The site that was meant for it; null where none was. */
  readonly site: SurfaceAnchor | null;
}

/** Fields of a reference on the skin: a ring of dots each, a cross in its middle, a line from the site that was meant for it. */
export interface ReferenceSites {
  /** [] draws none. */
  show(face: MeasuredFace, fields: readonly ReferenceField[]): void;
  dispose(): void;
}

/** How far a drawing reaches beyond its field or line, mm. */
const MARGIN_MM = 2;

export const createReferenceSites = (stage: Stage): ReferenceSites => {
  const { assets, head } = stage;
  const skin = head.group.getObjectByName('skin') as Mesh<BufferGeometry>;
  const source = assets.parts.skin;
  const { mmPerUv } = assets.manifest.chart;
  const fields = Array.from({ length: MOST_FIELDS }, () => new Vector4());
  const lines = Array.from({ length: MOST_FIELDS }, () => new Vector4());
  const { uInk } = head.materials.tint;
  const uniforms = { uFields: { value: fields }, uLines: { value: lines }, uCount: { value: 0 }, uChartMm: { value: mmPerUv }, uInk };
  const material = new ShaderMaterial({
    name: 'reference-sites',
    uniforms,
    vertexShader: REFERENCE_VERTEX,
    fragmentShader: REFERENCE_FRAGMENT,
    transparent: true,
    premultipliedAlpha: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -1,
  });
  const geometry = new BufferGeometry();
  const taken = new BufferAttribute(source.slice(), 1);
  const rest = new BufferAttribute(new Float32Array(skin.geometry.getAttribute('position').count * 3), 3);
  geometry.setIndex(taken);
  for (const name of ['position', 'uv', 'aOcclusion'] as const) geometry.setAttribute(name, skin.geometry.getAttribute(name));
  geometry.setAttribute('aRest', rest);
  geometry.boundingSphere = new Sphere();
  const mesh = new Mesh(geometry, material);
  mesh.name = 'reference-sites';
  mesh.frustumCulled = false;
  mesh.visible = false;
  // Below the rings of the sites, over the brows.
  mesh.renderOrder = 0.5;
  head.group.add(mesh);

  /** Only what a field or line reaches is drawn once more. */
  const takeReached = (count: number): void => {
    const chart = assets.model.arrays.chart;
    const reached = new Uint8Array(rest.count);
    for (let v = 0; v < rest.count; v++) {
      const [x, y, z] = [rest.getX(v), rest.getY(v), rest.getZ(v)];
      const [u, w] = [(chart[v * 2] as number) * mmPerUv, (chart[v * 2 + 1] as number) * mmPerUv];
      for (let i = 0; i < count && !reached[v]; i++) {
        const field = fields[i] as Vector4;
        const line = lines[i] as Vector4;
        const near = Math.hypot(x - field.x, y - field.y, z - field.z) < field.w + 4 * MARGIN_MM;
        if (near || toSegment(u, w, line) < 2 * MARGIN_MM) reached[v] = 1;
      }
    }
    let length = 0;
    for (let i = 0; i < source.length; i += 3) {
      const corners = [source[i] as number, source[i + 1] as number, source[i + 2] as number];
      if (!corners.some((vertex) => reached[vertex])) continue;
      for (const vertex of corners) {
        taken.array[length] = vertex;
        length += 1;
      }
    }
    taken.needsUpdate = true;
    geometry.setDrawRange(0, length);
  };

  return {
    show(face, shown) {
      const count = Math.min(MOST_FIELDS, shown.length);
      const { mmPerHeadMm } = face.scale;
      const onChart = (anchor: SurfaceAnchor): readonly [number, number] => {
        const [u, v] = chartUv(face, anchor);
        return [u * mmPerUv, v * mmPerUv];
      };
      shown.slice(0, count).forEach(({ anchor, toleranceMm, site }, i) => {
        const at = anchorPosition({ positions: face.drawn, index: face.surface.index }, anchor);
        fields[i]?.set(...at, toleranceMm / mmPerHeadMm);
        lines[i]?.set(...onChart(anchor), ...onChart(site ?? anchor));
      });
      uniforms.uCount.value = count;
      mesh.visible = count > 0;
      if (count > 0) {
        (rest.array as Float32Array).set(face.drawn.subarray(0, rest.array.length));
        rest.needsUpdate = true;
        takeReached(count);
      }
      stage.invalidate();
    },
    dispose() {
      head.group.remove(mesh);
      geometry.dispose();
      material.dispose();
    },
  };
};

const toSegment = (px: number, py: number, { x, y, z, w }: Vector4): number => {
  const [dx, dy] = [z - x, w - y];
  const t = Math.min(1, Math.max(0, ((px - x) * dx + (py - y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - x - t * dx, py - y - t * dy);
};
