export type Stats = { readonly n: number; readonly median: number; readonly p95: number; readonly max: number; readonly mean: number };
export const stats = (values: readonly number[]): Stats => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(3));
  return {
    n: sorted.length,
    median: at(0.5),
    p95: at(0.95),
    max: at(1),
    mean: Number((sorted.reduce((x, y) => x + y, 0) / sorted.length).toFixed(3)),
  };
};
