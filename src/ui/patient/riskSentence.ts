import { type Denominator, peopleOf } from '#domain/patient/naturalFrequency.ts';
import type { CountedRisk } from '#domain/patient/plannedRisks.ts';
import { type RiskPhrases, rangeOf } from '../wording/patientRiskWords.ts';

/** "About 6 of 100 people.", or the plainly named range of studies or medicines. */
export function riskSentence(phrases: RiskPhrases, risk: CountedRisk, of: Denominator): string {
  const [from, to] = [peopleOf(risk.from, of), peopleOf(risk.to, of)];
  return from === to ? phrases.about(from, of) : phrases[rangeOf(risk.basis)](from, to, of);
}
