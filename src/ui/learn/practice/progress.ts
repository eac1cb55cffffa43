import type { Fact } from '#knowledge/fact.ts';
import type { Attempt } from '#stores/learnerStore.ts';

export const PEER_FIGURES: readonly { readonly mm: number; readonly fact: Fact }[] = [];

export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? null) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** What attempts came to: the median of all distances of all sites, of the times and of the scores. */
export function progressOf(attempts: readonly Attempt[]) {
  return {
    medianMm: medianOf(attempts.flatMap(({ distancesMm }) => distancesMm)),
    placed: attempts.filter(({ distancesMm }) => distancesMm.length > 0).length,
    medianMs: medianOf(attempts.map(({ tookMs }) => tookMs)),
    medianScore: medianOf(attempts.map(({ score }) => score)),
  };
}
