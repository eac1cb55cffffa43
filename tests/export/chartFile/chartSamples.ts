import { readFileSync } from 'node:fs';
import type { Adoption } from '#export/chartFile/storedPlan.ts';
import { countedIds, patterns } from '../sampleChart.ts';

export const EXPORTED = { exportedAt: '2026-11-22T10:00:00.000Z', appVersion: '0.1.0' } as const;

/** How a test takes a file in: with the ids and the time that it expects to see. */
export function adoption(): Adoption {
  return { patterns, newId: countedIds(), at: '2026-11-22T11:00:00.000Z' };
}

/** The bytes of a kept file. */
export function keptFile(folder: 'charts' | 'invalid/charts', name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/${folder}/${name}`, import.meta.url)));
}
