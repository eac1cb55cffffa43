import { beforeAll, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { checkPlan } from '#domain/safety/checkPlan.ts';
import { buildPlan, shippedFaces } from '../../fixtures/safety/planBuilder.ts';

let face: MeasuredFace;
beforeAll(async () => {
  face = (await shippedFaces()).female;
});

/** Codes of the findings of a vial that expires on 22 November, at a moment of a place. */
function codes(now: string, utcOffsetMinutes: number): readonly string[] {
  const vials = [{ id: 'vial', lot: 'A1', expiry: '2026-11-22', openedAt: null }];
  const preparations = [{ productId: 'onabotulinumtoxinA', vialHundredths: 10_000, volumeUl: 2500, vials }] as const;
  const plan = buildPlan({ patterns: ['glabella-onabotulinumtoxinA-us'], preparations }, face);
  return checkPlan({ plan, face, now, previousVisits: [], utcOffsetMinutes }).map(({ code }) => code);
}

it('a vial may be used to the end of its last day where the clinic is', () => {
  expect(codes('2026-11-23T01:00:00.000Z', -480)).not.toContain('lot-expired');
  expect(codes('2026-11-23T09:00:00.000Z', -480)).toContain('lot-expired');
  expect(codes('2026-11-22T20:00:00.000Z', 540)).toContain('lot-expired');
});
