import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { MUSCLE_IDS, REGION_IDS } from '#knowledge/anatomy/ids.ts';
import { muscleSchema } from '#knowledge/anatomy/muscleSchema.ts';
import { MUSCLES, type Muscle } from '#knowledge/anatomy/muscles.ts';
import { regionSchema } from '#knowledge/anatomy/regionSchema.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { timeCourseSchema } from '#knowledge/effect/timeCourseSchema.ts';
import { factSchema } from '#knowledge/fact.ts';
import { gate, gateAll, MalformedKnowledgeError } from '#knowledge/gate.ts';
import { LABEL_PATTERNS } from '#knowledge/sites/labelPatterns.ts';
import { labelPatternSchema } from '#knowledge/sites/patternSchema.ts';
import { sourceSchema } from '#knowledge/sources/sourceSchema.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/invalid/knowledge/', import.meta.url));
const SCHEMAS: Record<string, z.ZodMiniType> = {
  fact: factSchema,
  pattern: labelPatternSchema,
  source: sourceSchema,
  timeCourse: timeCourseSchema,
};

type Invalid = { why: string; schema: string; record: unknown; problem: string };
const invalid = readdirSync(FOLDER).map((file) => [file, JSON.parse(readFileSync(FOLDER + file, 'utf8')) as Invalid] as const);

function schemaOf(name: string): z.ZodMiniType {
  const schema = SCHEMAS[name];
  if (!schema) throw new Error(`no schema called ${name}`);
  return schema;
}

/** Shortest of a few runs, in ms: the machine's own noise only ever adds. */
function fastest(run: () => void): number {
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

describe('the gate', () => {
  it.each(invalid)('refuses %s, naming record and place', (file, { schema, record, problem, why }) => {
    const attempt = () => gate(`fixture ${file}`, schemaOf(schema), record);
    expect(attempt, why).toThrow(MalformedKnowledgeError);
    expect(attempt, why).toThrow(`Malformed clinical record "fixture ${file}"`);
    expect(attempt, why).toThrow(problem);
  });

  it('refuses a record kept under the wrong id', () => {
    expect(() => gateAll<string, Muscle>('muscle', muscleSchema, { procerus: MUSCLES.frontalis })).toThrow(
      '"frontalis" is stored under "procerus"',
    );
  });

  it('hands a good record back as it is', () => {
    expect(gate('glabella', regionSchema, REGIONS.glabella)).toBe(REGIONS.glabella);
  });

  it('costs the first load less than 10 ms', () => {
    const run = () => {
      for (const pattern of LABEL_PATTERNS) gate(pattern.id, labelPatternSchema, pattern);
    };
    expect(fastest(run)).toBeLessThan(10);
  });

  it('costs the cards less than 10 ms', () => {
    const run = () => {
      for (const id of REGION_IDS) gate(id, regionSchema, REGIONS[id]);
      for (const id of MUSCLE_IDS) gate(id, muscleSchema, MUSCLES[id]);
    };
    expect(fastest(run)).toBeLessThan(10);
  });
});
