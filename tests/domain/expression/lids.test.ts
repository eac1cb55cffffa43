import { beforeAll, describe, expect, it } from 'vitest';
import type { TargetWeights } from '#domain/anatomy/headPose.ts';
import { type Activations, bothSides } from '#domain/expression/activation.ts';
import { lidColumns } from '#domain/expression/lidGuard.ts';
import type { ShippedHead } from '../../models/readHead.ts';
import { measuredHead } from '../anatomy/measuredHead.ts';
import { type MovingHead, movingHead } from './movingHead.ts';

let head: ShippedHead;
let moving: MovingHead;
beforeAll(async () => {
  const measured = await measuredHead();
  head = measured.head;
  moving = movingHead(head, measured.face.cover);
});

/** How far the lids stand apart from corner to corner, mm per column. */
const openings = (told: Activations, identity: TargetWeights = {}, relaxation: Float32Array | null = null): readonly number[] => {
  const pose = head.pose();
  pose.apply(identity, moving.offsets(told, relaxation, identity));
  const y = (v: number): number => pose.positions[v * 3 + 1] ?? Number.NaN;
  return lidColumns(head.model, head.targets).map(({ upper, lower }) => y(upper) - y(lower));
};
const opening = (...face: Parameters<typeof openings>): number => Math.max(...openings(...face));
const SQUEEZE = bothSides({ 'orbicularis-oculi-palpebral': 1, 'orbicularis-oculi-orbital': 1, 'corrugator-supercilii': 1, procerus: 1 });

describe('the lids', () => {
  it.each([
    ['a woman', {}],
    ['a man', { 'sex-male': 1 }],
    ['an old woman', { 'age-old': 1 }],
    ['an old man', { 'sex-male': 1, 'age-old': 0.8 }],
  ] as const)('of %s meet and do not cross', (_, identity) => {
    expect(opening({}, identity)).toBeGreaterThan(4);
    let last = opening({}, identity);
    for (const share of [0.25, 0.5, 0.75, 1]) {
      const now = opening(bothSides({ 'orbicularis-oculi-palpebral': share }), identity);
      expect(now).toBeLessThanOrEqual(last + 0.01);
      last = now;
    }
    for (const closed of [bothSides({ 'orbicularis-oculi-palpebral': 1 }), SQUEEZE]) {
      expect(opening(closed, identity)).toBeLessThan(1);
      // The corners of an old eye lie over each other at rest already.
      expect(Math.min(...openings(closed, identity))).toBeGreaterThan(Math.min(0, ...openings({}, identity)) - 0.6);
    }
  });

  it('open wider with the levator, and droop by some millimetres where it is relaxed', () => {
    const relaxation = new Float32Array(moving.motion.strands.strandCount);
    for (const { muscleId, firstStrand, strands } of moving.motion.strands.bundles)
      if (muscleId === 'levator-palpebrae-superioris') relaxation.fill(1, firstStrand, firstStrand + strands);
    const rest = opening({});
    expect(opening(bothSides({ 'levator-palpebrae-superioris': 1 })) - rest).toBeGreaterThan(1);
    const droop = rest - opening({}, {}, relaxation);
    expect(droop).toBeGreaterThan(2);
    expect(droop).toBeLessThan(8);
  });
});
