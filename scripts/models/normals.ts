/** Area-weighted vertex normals (unit length) of an indexed triangle surface. */
export const vertexNormals = (positions: Float32Array, triangles: ArrayLike<number>): Float32Array => {
  const normals = new Float32Array(positions.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [(triangles[t] as number) * 3, (triangles[t + 1] as number) * 3, (triangles[t + 2] as number) * 3];
    const edge = (from: number, to: number): [number, number, number] => [
      (positions[to] as number) - (positions[from] as number),
      (positions[to + 1] as number) - (positions[from + 1] as number),
      (positions[to + 2] as number) - (positions[from + 2] as number),
    ];
    const [ux, uy, uz] = edge(a, b);
    const [vx, vy, vz] = edge(a, c);
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx] as const;
    for (const corner of [a, b, c])
      for (let k = 0; k < 3; k++) normals[corner + k] = (normals[corner + k] as number) + (normal[k] as number);
  }
  for (let v = 0; v < normals.length; v += 3) {
    const length = Math.hypot(normals[v] as number, normals[v + 1] as number, normals[v + 2] as number) || 1;
    for (let k = 0; k < 3; k++) normals[v + k] = (normals[v + k] as number) / length;
  }
  return normals;
};
