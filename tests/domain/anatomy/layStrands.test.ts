import { beforeAll, describe, expect, it } from 'vitest';
import { layStrands } from '#domain/anatomy/layStrands.ts';
import { bundlesOf, type StrandSet, strandPositions } from '#domain/anatomy/strandSet.ts';
import { MUSCLE_COURSES } from '#knowledge/anatomy/strands/courses.ts';
import { type MeasuredHead, measuredHead } from './measuredHead.ts';

let head: MeasuredHead['head'];
let strands: StrandSet;
let rest: Float32Array;

beforeAll(async () => {
  const { head: shipped, face } = await measuredHead();
  head = shipped;
  strands = layStrands(head.model, face.cover, MUSCLE_COURSES);
  rest = new Float32Array(strands.pointCount * 3);
  const { positions, normals, skinIndex } = head.model.arrays;
  strandPositions(strands, { positions, normals, index: skinIndex }, rest);
});

describe('strands on the shipped head', () => {
  it('lie under the skin where their course says', () => {
    const [frontalis] = bundlesOf(strands, 'frontalis', 'left');
    expect(frontalis?.strands).toBe(frontalis?.course.strands);
    expect(rest.every((value) => Number.isFinite(value))).toBe(true);
    expect(strands.pointCount).toBe(strands.bundles.reduce((sum, { strands: n, points }) => sum + n * points, 0));
  });

  it('are each other’s reflection', () => {
    for (const left of strands.bundles.filter(({ side }) => side === 'left')) {
      const right = strands.bundles.find((other) => other.course === left.course && other.side === 'right');
      for (let i = 0; i < left.strands * left.points; i++) {
        const [l, r] = [(left.firstPoint + i) * 3, ((right?.firstPoint ?? 0) + i) * 3];
        expect(Math.hypot((rest[l] as number) + (rest[r] as number), (rest[l + 1] as number) - (rest[r + 1] as number))).toBeLessThan(0.1);
      }
    }
  });
});
