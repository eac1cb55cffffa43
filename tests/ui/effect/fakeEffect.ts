import type { PlanEffect, RegionEffect, TimelineMark } from '#domain/effect/planEffect.ts';
import { seen } from '#knowledge/fact.ts';

const DAYS = 271;
const flat = (share: number): Float32Array => new Float32Array(DAYS).fill(share);

export const region = (more: Partial<RegionEffect> = {}): RegionEffect => ({
  regionId: 'glabella',
  productId: 'onabotulinumtoxinA',
  known: 'own',
  days: flat(0.8),
  low: flat(0.6),
  high: flat(0.9),
  previous: null,
  ...more,
});

export const curve = flat;

export const mark = (kind: TimelineMark['kind'], fromDay: number, toDay = fromDay, more: Partial<TimelineMark> = {}): TimelineMark => ({
  kind,
  productId: null,
  fromDay,
  toDay,
  fact: seen('F.review.001', 'consensus', `onabotulinumtoxinA 20 U, ${kind} on day ${fromDay}.`, ['F_POSTCARE']),
  ...more,
});

export const effectOf = (more: Partial<PlanEffect> = {}): PlanEffect => ({
  relaxationOn: (_day, out) => void out.fill(0),
  regions: [region(), region({ regionId: 'forehead', known: 'other-region', days: flat(0.5), low: flat(0.3), high: flat(0.7) })],
  marks: [mark('onset', 3), mark('review', 14), mark('peak', 14, 30), mark('fading', 120)],
  unknown: [],
  ...more,
});
