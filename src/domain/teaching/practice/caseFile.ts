import * as z from 'zod/mini';
import { ASSESSMENT_ITEMS } from '#knowledge/assessment/assessment.ts';
import { CASE_CONFLICTS, CASE_VERSION, type CaseConflict, type PracticeCase, practiceCaseSchema } from '#knowledge/cases/caseRecord.ts';
import { CHECKLIST_ITEMS } from '#knowledge/plan/contraindications.ts';
import { SAFETY_RULES } from '#knowledge/safety/rules.ts';
import { areAllowed, TRAIT_IDS } from '../../plan/personalFace.ts';
import { type ScanFault, scanCaseText } from './scanCaseText.ts';

/** What is wrong at one place of a case file. */
export type CaseFaultKind =
  | 'missing'
  | 'wrong-kind'
  | 'too-small'
  | 'too-large'
  | 'too-long'
  | 'too-short'
  | 'unknown-value'
  | 'unknown-field'
  | 'wrong-form'
  | 'taken-id'
  | CaseConflict
  | ScanFault['kind'];

export interface CaseFault {
  /** Where, as it stands in the file: `targets[0].doseHundredths.max`; '' for the file as a whole. Also the key in `CASE_WORDS.faults`. */
  readonly path: string;
  readonly kind: CaseFaultKind;
  /** What stands there, shortened; null where nothing does, or it does not help. */
  readonly found: string | null;
  /** What would be allowed: a bound, or the words to choose from; null where that cannot be said shortly. */
  readonly allowed: string | null;
}

export type ReadCase =
  | { readonly status: 'read'; readonly practiceCase: PracticeCase }
  | { readonly status: 'too-large' | 'not-json' | 'not-a-case' | 'newer' }
  | { readonly status: 'faulty'; readonly faults: readonly CaseFault[] };

export const CASE_FILE_ENDING = '.facies-case.json';
/** A case with every field full takes a quarter of this. */
export const MOST_CASE_CHARACTERS = 400_000;
/** More than these nobody reads; mending the first often mends the rest. */
const MOST_FAULTS = 20;

/**
 * Reads a case that somebody wrote. Nothing of it is ever more than text and numbers within their limits.
 * @param taken ids that are in use: those of the shipped cases
 */
export const readCaseFile = (text: string, taken: ReadonlySet<string> = new Set()): ReadCase => {
  if (text.length > MOST_CASE_CHARACTERS) return { status: 'too-large' };
  const plain = text.replace(/^\uFEFF/, '');
  const hidden = scanCaseText(plain);
  if (hidden) return { status: 'faulty', faults: [{ path: '', kind: hidden.kind, found: hidden.key, allowed: null }] };
  let file: unknown;
  try {
    file = JSON.parse(plain);
  } catch {
    return { status: 'not-json' };
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return { status: 'not-a-case' };
  const { $schema: _editorsHelp, ...value } = file as Record<string, unknown>;
  if (typeof value.version !== 'number' || !('kind' in value)) return { status: 'not-a-case' };
  if (value.version > CASE_VERSION) return { status: 'newer' };
  const parsed = z.safeParse(practiceCaseSchema, value, { reportInput: true });
  const faults = parsed.success ? [...wordFaults(parsed.data), ...faultsOfCase(parsed.data, taken)] : parsed.error.issues.flatMap(faultsOf);
  if (faults.length > 0) return { status: 'faulty', faults: faults.slice(0, MOST_FAULTS) };
  return parsed.success ? { status: 'read', practiceCase: parsed.data } : { status: 'not-a-case' };
};

/** A case as it is shared: plain text that its author can read. */
export const writeCaseFile = (practiceCase: PracticeCase): string => `${JSON.stringify(practiceCase, null, 2)}\n`;

/** What a case names that Facies does not know, beyond its own form. */
export const faultsOfCase = (practiceCase: PracticeCase, taken: ReadonlySet<string> = new Set()): readonly CaseFault[] => {
  const faults: CaseFault[] = [];
  const unknown = (path: string, found: string, among: readonly string[]): void => {
    if (!among.includes(found)) faults.push({ path, kind: 'unknown-value', found, allowed: listed(among) });
  };
  const items = CHECKLIST_ITEMS.map(({ id }) => id);
  const rules = SAFETY_RULES.map(({ id }) => id);
  const assessed = ASSESSMENT_ITEMS.map(({ id }) => id);
  if (taken.has(practiceCase.id)) faults.push({ path: 'id', kind: 'taken-id', found: practiceCase.id, allowed: null });
  for (const trait of Object.keys(practiceCase.face)) {
    unknown(`face.${trait}`, trait, TRAIT_IDS);
    const value = practiceCase.face[trait] ?? null;
    if (!areAllowed({ [trait]: value })) faults.push({ path: `face.${trait}`, kind: 'wrong-form', found: short(value), allowed: null });
  }
  for (const item of Object.keys(practiceCase.assessment)) unknown(`assessment.${item}`, item, assessed);
  for (const item of Object.keys(practiceCase.checks)) unknown(`checks.${item}`, item, items);
  if (practiceCase.kind === 'diagnose') return faults;
  practiceCase.refusal?.reasonIds.forEach((reason, i) => {
    unknown(`refusal.reasonIds[${i}]`, reason, items);
  });
  practiceCase.forbidden.forEach(({ ruleId }, i) => {
    unknown(`forbidden[${i}].ruleId`, ruleId, rules);
  });
  practiceCase.expected.forEach((ruleId, i) => {
    unknown(`expected[${i}]`, ruleId, rules);
  });
  return faults;
};

/** A case in a file carries its own words: for each answer too. */
const wordFaults = (practiceCase: PracticeCase): CaseFault[] => {
  const missing = (path: string): CaseFault => ({ path, kind: 'missing', found: null, allowed: null });
  const { words } = practiceCase;
  if (!words) return [missing('words')];
  if (practiceCase.kind === 'treat') return [];
  const wanted = practiceCase.questions.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`));
  return wanted.filter((key) => !words.options?.[key]).map((key) => missing(`words.options["${key}"]`));
};

type Issue = z.core.$ZodIssue;

const faultsOf = (issue: Issue): CaseFault[] => {
  const path = pathOf(issue.path);
  const found = issue.code === 'custom' ? null : short(issue.input);
  const at = (kind: CaseFaultKind, allowed: string | null = null): CaseFault[] => [{ path, kind, found, allowed }];
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? at('missing', issue.expected) : at('wrong-kind', issue.expected);
    case 'invalid_value':
      return at(issue.input === undefined ? 'missing' : 'unknown-value', listed(issue.values.map(String)));
    case 'too_big':
      return at(issue.origin === 'number' || issue.origin === 'int' ? 'too-large' : 'too-long', String(issue.maximum));
    case 'too_small':
      return at(issue.origin === 'number' || issue.origin === 'int' ? 'too-small' : 'too-short', String(issue.minimum));
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), kind: 'unknown-field', found: short(key), allowed: null }));
    case 'invalid_format':
      return at('wrong-form', issue.format === 'regex' ? String(issue.pattern ?? '') : issue.format);
    case 'invalid_union': {
      // Of the forms that a value may have, the one that it comes nearest to says what is wrong with it.
      const [nearest] = [...issue.errors].sort((a, b) => a.length - b.length);
      if (!nearest || nearest.length === 0) return at('unknown-value');
      return nearest.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
    }
    case 'custom': {
      const conflict = CASE_CONFLICTS.find((code) => code === issue.message);
      return at(conflict ?? 'wrong-form');
    }
    default:
      return at('wrong-form');
  }
};

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .reduce<string>((so, key) => (typeof key === 'number' ? `${so}[${key}]` : so === '' ? String(key) : `${so}.${String(key)}`), '')
    .slice(0, 200);

/** What a person can find again in their file. */
const short = (value: unknown): string | null => {
  if (value === undefined || (typeof value === 'object' && value !== null)) return null;
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const listed = (values: readonly string[]): string => (values.length <= 60 ? values.join(', ') : `${values.slice(0, 60).join(', ')} …`);
