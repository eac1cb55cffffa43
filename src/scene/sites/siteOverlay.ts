import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Mesh, NormalBlending, ShaderMaterial, Sphere, Vector4 } from 'three';
import type { RegionTintUniforms } from '../anatomy/regionTintShader.ts';
import { CELL_SITES, GRID_CELLS, SITE_FRAGMENT, SITE_VERTEX } from './siteShader.ts';

/** What draws the rings: apart from the skin, so that the skin costs the same however many sites there are. */
export const createSiteMaterial = (tint: RegionTintUniforms): ShaderMaterial => {
  const { uSiteItems, uSiteGrid, uPixelSpan, uPixelRatio, uChartMm, uInk, uAccent } = tint;
  const material = new ShaderMaterial({
    name: 'sites',
    uniforms: { uSiteItems, uSiteGrid, uPixelSpan, uPixelRatio, uChartMm, uInk, uAccent },
    vertexShader: SITE_VERTEX,
    fragmentShader: SITE_FRAGMENT,
    transparent: true,
    premultipliedAlpha: true,
    blending: NormalBlending,
    depthWrite: false,
    // The same triangles as the skin's: by a hair before it, whatever a device rounds.
    polygonOffset: true,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -2,
  });
  const viewport = new Vector4();
  material.onBeforeRender = (renderer, _scene, camera) => {
    // Of whatever is drawn into: the canvas, a close view on it, or a picture.
    uPixelSpan.value = 2 / ((camera.projectionMatrix.elements[5] as number) * Math.max(1, renderer.getCurrentViewport(viewport).w));
  };
  return material;
};

/** The part of the skin that sites reach, drawn once more over itself. */
export interface SiteOverlay {
  readonly mesh: Mesh;
  /** Takes the triangles that the sites in the uniforms reach; call after every change of theirs. */
  fit(): void;
  dispose(): void;
}

export const createSiteOverlay = (
  material: ShaderMaterial,
  { uSiteGrid, uSiteCount }: Pick<RegionTintUniforms, 'uSiteGrid' | 'uSiteCount'>,
  skin: { readonly index: Uint16Array | Uint32Array; readonly chart: Float32Array },
  attributes: Readonly<Record<'position' | 'uv' | 'aOcclusion', BufferAttribute>>,
): SiteOverlay => {
  const geometry = new BufferGeometry();
  const index = new BufferAttribute(skin.index.slice(), 1).setUsage(DynamicDrawUsage);
  geometry.setIndex(index);
  for (const [name, values] of Object.entries(attributes)) geometry.setAttribute(name, values);
  geometry.boundingSphere = new Sphere();
  geometry.setDrawRange(0, 0);
  const mesh = new Mesh(geometry, material);
  mesh.name = 'sites';
  mesh.frustumCulled = false;
  mesh.visible = false;
  // Over the brows: a site among their hairs is to be seen.
  mesh.renderOrder = 1;

  let cells: Uint16Array | null = null;
  /** The grid's cell of each vertex; off the chart the first one, which holds no skin. */
  const cellOf = (): Uint16Array => {
    const count = skin.chart.length / 2;
    const found = new Uint16Array(count);
    const cell = (uv: number): number => Math.min(GRID_CELLS - 1, Math.max(0, Math.floor(uv * GRID_CELLS)));
    for (let v = 0; v < count; v++) found[v] = cell(skin.chart[v * 2 + 1] as number) * GRID_CELLS + cell(skin.chart[v * 2] as number);
    return found;
  };
  return {
    mesh,
    fit() {
      mesh.visible = uSiteCount.value > 0;
      if (!mesh.visible) return;
      cells ??= cellOf();
      const grid = uSiteGrid.value.image.data as Uint8Array;
      const reached = (vertex: number): boolean => grid[((cells as Uint16Array)[vertex] as number) * CELL_SITES] !== 0;
      const out = index.array as Uint16Array | Uint32Array;
      let length = 0;
      for (let i = 0; i < skin.index.length; i += 3) {
        const a = skin.index[i] as number;
        const b = skin.index[i + 1] as number;
        const c = skin.index[i + 2] as number;
        if (!reached(a) && !reached(b) && !reached(c)) continue;
        out[length] = a;
        out[length + 1] = b;
        out[length + 2] = c;
        length += 3;
      }
      geometry.setDrawRange(0, length);
      index.clearUpdateRanges();
      index.addUpdateRange(0, length);
      index.needsUpdate = true;
    },
    dispose: () => geometry.dispose(),
  };
};
