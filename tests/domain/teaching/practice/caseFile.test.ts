import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseFault, MOST_CASE_CHARACTERS, readCaseFile, writeCaseFile } from '#domain/teaching/practice/caseFile.ts';
import type { PracticeCase } from '#domain/teaching/practice/caseSchema.ts';
import { CASES } from '#knowledge/cases/cases.ts';
import { caseTexts } from '#ui/wording/caseTexts.ts';
import { CASE_WORDS } from '#ui/wording/caseWords.ts';
import { CASE_FILE_SCHEMA, caseFileJsonSchema } from '../../../../scripts/schema/caseFileSchema.ts';

type Loose = Record<string, unknown>;
/** A shipped case as a trainer would have written it. */
const written = (id: string): Loose => {
  const one = CASES.find((candidate) => candidate.id === id) as PracticeCase;
  return JSON.parse(JSON.stringify({ ...one, id: `my-${id}`, words: caseTexts(one) })) as Loose;
};
const changed = (change: (file: Loose) => void, id = 'frown-first-time'): string => {
  const file = written(id);
  change(file);
  return JSON.stringify(file);
};
const faults = (text: string, taken?: ReadonlySet<string>): readonly CaseFault[] => {
  const read = readCaseFile(text, taken);
  return read.status === 'faulty' ? read.faults : [];
};
const target = (file: Loose): Loose => (file.targets as Loose[])[0] as Loose;

describe('a case file', () => {
  it('of every shipped case can be written and read back the same', () => {
    for (const one of CASES) {
      const file = written(one.id);
      const read = readCaseFile(JSON.stringify(file));
      expect(read.status, JSON.stringify(read)).toBe('read');
      if (read.status !== 'read') continue;
      expect(read.practiceCase).toEqual(file);
      expect(readCaseFile(writeCaseFile(read.practiceCase))).toEqual(read);
    }
  });

  it('may name its schema for an editor’s help, and begin with a byte order mark', () => {
    expect(readCaseFile(`\uFEFF${changed((file) => Object.assign(file, { $schema: './facies-case.schema.json' }))}`).status).toBe('read');
  });

  it('names where a fault lies, what stands there and what is allowed', () => {
    expect(faults(changed((file) => Object.assign(target(file), { muscleId: 'frontale' })))).toMatchObject([
      { path: 'targets[0].muscleId', kind: 'unknown-value', found: 'frontale', allowed: expect.stringContaining('frontalis') },
    ]);
    expect(faults(changed((file) => Object.assign(target(file), { toleranceMm: 90 })))).toEqual([
      { path: 'targets[0].toleranceMm', kind: 'too-large', found: '90', allowed: '25' },
    ]);
    expect(faults(changed((file) => Object.assign(target(file), { doseHundredths: '4 U' })))[0]).toMatchObject({
      path: 'targets[0].doseHundredths',
      kind: 'wrong-kind',
      found: '4 U',
    });
    expect(faults(changed((file) => Object.assign(file, { colour: 'red' })))).toMatchObject([
      { path: 'colour', kind: 'unknown-field', found: 'colour' },
    ]);
    expect(faults(changed((file) => delete file.level))).toMatchObject([
      { path: 'level', kind: 'missing', allowed: expect.stringContaining('basic') },
    ]);
    expect(faults(changed((file) => delete file.words))).toMatchObject([{ path: 'words', kind: 'missing' }]);
    expect(faults(changed((file) => Object.assign(file, { forbidden: [{ ruleId: 'no-such-rule', cost: 5 }] })))).toMatchObject([
      { path: 'forbidden[0].ruleId', kind: 'unknown-value', found: 'no-such-rule' },
    ]);
    expect(faults(changed((file) => Object.assign(file, { face: { age: 900 } })))).toMatchObject([{ path: 'face.age', found: '900' }]);
    expect(
      faults(
        changed((file) => Object.assign(file, { id: 'frown-man' })),
        new Set(['frown-man']),
      ),
    ).toMatchObject([{ path: 'id', kind: 'taken-id', found: 'frown-man' }]);
  });

  it('names what does not agree', () => {
    const dose = { reference: 400, min: 500, max: 300 };
    expect(faults(changed((file) => Object.assign(target(file), { doseHundredths: dose })))).toMatchObject([{ kind: 'dose-order' }]);
    expect(faults(changed((file) => Object.assign(file, { answer: 'refuse' })))[0]).toMatchObject({ kind: 'refusal-or-not' });
    expect(faults(changed((file) => Object.assign(file, { targets: [] })))[0]).toMatchObject({ kind: 'nothing-to-treat' });
    const wrongEverywhere = (file: Loose): void => {
      for (const option of (file.questions as { options: Loose[] }[])[0]?.options ?? []) option.cost = 10;
    };
    expect(faults(changed(wrongEverywhere, 'drooping-lid'))).toMatchObject([{ path: 'questions[0]', kind: 'no-right-option' }]);
    const elsewhere = (file: Loose): void => {
      Object.assign((file.questions as { options: Loose[] }[])[0]?.options[1] ?? {}, { siteId: 'nobodys' });
    };
    expect(faults(changed(elsewhere, 'drooping-lid'))).toMatchObject([{ kind: 'site-not-given' }]);
    const unsaid = (file: Loose): void => {
      delete ((file.words as Loose).options as Loose)['site.procerus'];
    };
    expect(faults(changed(unsaid, 'drooping-lid'))).toMatchObject([{ path: 'words.options["site.procerus"]', kind: 'missing' }]);
  });

  it('has a published schema, as `npm run schema` writes it', () => {
    expect(JSON.parse(readFileSync(CASE_FILE_SCHEMA, 'utf8'))).toEqual(JSON.parse(JSON.stringify(caseFileJsonSchema())));
  });

  it('has a sentence for every fault', () => {
    for (const sentence of Object.values(CASE_WORDS.faults)) expect(sentence('x', 'y').length).toBeGreaterThan(10);
  });
});

describe('what is no case', () => {
  it('is told apart', () => {
    expect(readCaseFile('')).toEqual({ status: 'not-json' });
    expect(readCaseFile('{')).toEqual({ status: 'not-json' });
    expect(readCaseFile('[]')).toEqual({ status: 'not-a-case' });
    expect(readCaseFile('{"a":1}')).toEqual({ status: 'not-a-case' });
    expect(readCaseFile(changed((file) => Object.assign(file, { version: 2 })))).toEqual({ status: 'newer' });
    expect(readCaseFile(' '.repeat(MOST_CASE_CHARACTERS + 1))).toEqual({ status: 'too-large' });
  });

  it('is turned away before it is parsed where it is made to harm', () => {
    expect(faults('['.repeat(100_000))).toMatchObject([{ kind: 'too-deep' }]);
    expect(faults(`[${'0,'.repeat(100_000)}0]`)).toMatchObject([{ kind: 'too-many-values' }]);
    expect(faults('{"version":1,"__proto__":{"a":1}}')).toMatchObject([{ kind: 'forbidden-key', found: '__proto__' }]);
    expect(faults('{"version":1,"version":2}')).toMatchObject([{ kind: 'repeated-key', found: 'version' }]);
    expect(faults('{"\\u005f_proto__":1}')).toMatchObject([{ kind: 'forbidden-key' }]);
    expect(faults('{"a":"\\u202Etxt"}')).toMatchObject([{ kind: 'bad-character' }]);
    expect(faults('{"a":"\\u0000"}')).toMatchObject([{ kind: 'bad-character' }]);
    expect(faults('{"a":"\\ud800"}')).toMatchObject([{ kind: 'bad-character' }]);
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => typeof readCaseFile(text).status === 'string'));
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), (text) => typeof readCaseFile(text).status === 'string'));
    const base = written('drooping-lid');
    const keys = Object.keys(base);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const read = readCaseFile(JSON.stringify({ ...base, [key]: value }));
        if (read.status === 'faulty') for (const { path, kind } of read.faults) expect(`${path}${kind}`.length).toBeGreaterThan(3);
      }),
    );
  });
});
