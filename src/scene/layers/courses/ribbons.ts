import { BufferAttribute, BufferGeometry, type Color, DynamicDrawUsage, type Material, Mesh, Sphere } from 'three';

/** A line of points that is drawn as a round cord of some width. */
export interface RibbonLine {
  readonly points: number;
  readonly closed: boolean;
  readonly widthMm: number;
  readonly colour: Color;
}

/** Several lines in one drawing. Whoever moves `places` (xyz per point, the lines one after the other, mm) calls `show`. */
export interface Ribbons {
  readonly mesh: Mesh;
  readonly places: Float32Array;
  show(): void;
  dispose(): void;
}

export const createRibbons = (name: string, lines: readonly RibbonLine[], material: Material): Ribbons => {
  const rows = lines.map(({ points, closed }) => points + (closed ? 1 : 0));
  const vertices = rows.reduce((sum, row) => sum + row * 2, 0);
  const places = new Float32Array(lines.reduce((sum, { points }) => sum + points, 0) * 3);
  const position = new BufferAttribute(new Float32Array(vertices * 3), 3).setUsage(DynamicDrawUsage);
  const along = new BufferAttribute(new Float32Array(vertices * 3), 3).setUsage(DynamicDrawUsage);
  const across = new Float32Array(vertices);
  const colour = new Float32Array(vertices * 3);
  const index: number[] = [];
  let vertex = 0;
  lines.forEach((line, l) => {
    const row = rows[l] as number;
    for (let p = 0; p < row; p++) {
      const end = !line.closed && (p === 0 || p === row - 1);
      for (const side of [-1, 1]) {
        across[vertex] = side * line.widthMm * (end ? 0.3 : 0.5);
        line.colour.toArray(colour, vertex * 3);
        vertex += 1;
      }
      if (p + 1 < row) index.push(vertex - 2, vertex - 1, vertex, vertex, vertex - 1, vertex + 1);
    }
  });
  const geometry = new BufferGeometry();
  geometry.setIndex(new BufferAttribute(Uint16Array.from(index), 1));
  geometry.setAttribute('position', position);
  geometry.setAttribute('aAlong', along);
  geometry.setAttribute('aAcross', new BufferAttribute(across, 1));
  geometry.setAttribute('aColour', new BufferAttribute(colour, 3));
  geometry.boundingSphere = new Sphere();
  const mesh = new Mesh(geometry, material);
  mesh.name = name;
  mesh.frustumCulled = false;

  const show = (): void => {
    const [to, tangents] = [position.array as Float32Array, along.array as Float32Array];
    let first = 0;
    let at = 0;
    lines.forEach(({ points, closed }, l) => {
      const row = rows[l] as number;
      const point = (p: number): number => (first + (closed ? (p + points) % points : Math.min(points - 1, Math.max(0, p)))) * 3;
      for (let p = 0; p < row; p++) {
        const [here, before, after] = [point(p), point(p - 1), point(p + 1)];
        for (let twice = 0; twice < 2; twice++) {
          for (let c = 0; c < 3; c++) {
            to[at + c] = places[here + c] as number;
            tangents[at + c] = (places[after + c] as number) - (places[before + c] as number);
          }
          at += 3;
        }
      }
      first += points;
    });
    position.needsUpdate = true;
    along.needsUpdate = true;
  };
  return { mesh, places, show, dispose: () => geometry.dispose() };
};
