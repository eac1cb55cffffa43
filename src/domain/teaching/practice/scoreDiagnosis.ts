import type { CaseError, CaseScore, DiagnoseAttempt } from './attempt.ts';
import type { CaseQuestion, DiagnoseCase } from './caseSchema.ts';
import { inTenths, NO_PARTS, totalOf } from './scoreParts.ts';

/** Scores the answers of a case to diagnose: each costs what its option says; no answer costs as much as the worst one. */
export const scoreDiagnosis = (practiceCase: DiagnoseCase, attempt: DiagnoseAttempt): CaseScore => {
  const errors = practiceCase.questions
    .flatMap((question) => errorOf(question, attempt.answers[question.id]))
    .sort((a, b) => b.cost - a.cost);
  const { length } = practiceCase.questions;
  return {
    caseId: practiceCase.id,
    kind: 'diagnose',
    total: totalOf(errors),
    seconds: attempt.seconds,
    parts: {
      ...NO_PARTS,
      answers: { right: length - errors.length, of: length, cost: inTenths(errors.reduce((sum, { cost }) => sum + cost, 0)) },
    },
    sites: [],
    medianMm: null,
    errors,
  };
};

const errorOf = ({ id, options, fact }: CaseQuestion, answer: string | undefined): CaseError[] => {
  const chosen = options.find((option) => option.id === answer);
  const cost = chosen?.cost ?? Math.max(...options.map((option) => option.cost));
  if (chosen?.cost === 0) return [];
  return [
    {
      code: 'wrong-answer',
      siteId: chosen?.siteId ?? null,
      targetId: id,
      cost,
      measured: null,
      limit: null,
      unit: null,
      detailId: chosen?.id ?? null,
      sourceIds: fact?.sources ?? [],
      wordsKey: 'wrong-answer',
    },
  ];
};
