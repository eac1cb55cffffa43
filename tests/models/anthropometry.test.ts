import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LandmarkId } from '#knowledge/anatomy/ids.ts';
import { MEASURE_SOURCES, MEASURES, OUT_OF_NORM } from '../../scripts/models/publishedMeasures.ts';
import { readHead, type ShippedHead } from './readHead.ts';

let head: ShippedHead;
beforeAll(async () => {
  head = await readHead();
});

type Vec = [number, number, number];

const measure = (sex: 'female' | 'male', between: readonly LandmarkId[]): number => {
  const pose = head.pose();
  if (sex === 'male') pose.apply({ 'sex-male': 1 });
  const [a, b, c] = between.map((id) => {
    const { triangle, weights } = head.manifest.landmarks[id];
    return [0, 1, 2].map((k) =>
      weights.reduce(
        (sum, weight, corner) =>
          sum + weight * (pose.positions[(head.model.arrays.skinIndex[triangle * 3 + corner] as number) * 3 + k] as number),
        0,
      ),
    ) as Vec;
  }) as [Vec, Vec, Vec | undefined];
  const sub = (p: Vec, q: Vec): Vec => [p[0] - q[0], p[1] - q[1], p[2] - q[2]];
  if (c === undefined) return Math.hypot(...sub(a, b));
  const [u, v] = [sub(a, b), sub(c, b)];
  const cosine = (u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) / (Math.hypot(...u) * Math.hypot(...v));
  return (Math.acos(cosine) * 180) / Math.PI;
};

/** One row of the README's table. */
const row = (entry: (typeof MEASURES)[number]): string => {
  const cell = (sex: 'female' | 'male'): string => {
    const value = measure(sex, entry.between);
    const { mean, sd } = entry[sex];
    return `${value.toFixed(1)} | ${mean} ± ${sd} | ${((value - mean) / sd).toFixed(1).replace('-0.0', '0.0')}${`${sex} ${entry.name}` in OUT_OF_NORM ? ' **out**' : ''}`;
  };
  return `| ${entry.name} | ${cell('female')} | ${cell('male')} | ${entry.source}${MEASURE_SOURCES[entry.source].seen ? '' : ' ⚠'} |`;
};

describe('the default adult faces beside published means', () => {
  it('covers at least twelve distances and angles', () => {
    expect(MEASURES.length).toBeGreaterThanOrEqual(12);
  });

  it.each(MEASURES.flatMap((entry) => (['female', 'male'] as const).map((sex) => [sex, entry.name, entry] as const)))(
    '%s %s is within two standard deviations, or named as out',
    (sex, name, entry) => {
      const value = measure(sex, entry.between);
      const { mean, sd } = entry[sex];
      const within = Math.abs(value - mean) <= 2 * sd;
      const named = `${sex} ${name}` in OUT_OF_NORM;
      expect(within, `${value.toFixed(1)} against ${mean} ± ${sd}`).toBe(!named);
    },
  );

  it('stands in the README as measured', () => {
    const file = new URL('../../README.md', import.meta.url);
    const readme = readFileSync(file, 'utf8');
    const table = [
      '| | woman | published | SD | man | published | SD | source |',
      '|---|---|---|---|---|---|---|---|',
      ...MEASURES.map(row),
      '',
      ...Object.entries(MEASURE_SOURCES).map(([id, { citation }]) => `- ${id}: ${citation}.`),
    ].join('\n');
    const section = /(<!-- measures -->\n)[\s\S]*?(\n<!-- \/measures -->)/;
    // UPDATE_README=1 writes the table anew after the head has changed.
    if (process.env.UPDATE_README) writeFileSync(file, readme.replace(section, `$1${table}$2`));
    else expect(section.exec(readme)?.[0]).toBe(`<!-- measures -->\n${table}\n<!-- /measures -->`);
  });
});
