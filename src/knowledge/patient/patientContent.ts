import { gate } from '../gate.ts';
import { AFTER_RECORDS, BEFORE_RECORDS, REPORT_RECORDS } from './advice.ts';
import {
  type AfterAdvice,
  afterSchema,
  type BeforeAdvice,
  beforeSchema,
  type PatientQuestion,
  questionSchema,
  type ReportSign,
  type RiskRate,
  reportSchema,
  riskRateSchema,
  type UncountedRisk,
  uncountedRiskSchema,
} from './patientSchema.ts';
import { QUESTION_RECORDS } from './questions.ts';
import { RISK_RATE_RECORDS, UNCOUNTED_RISK_RECORDS } from './risks.ts';

export { POOLED_UPPER_FACE } from './risks.ts';

/** Published rates of what may go wrong; definitions differ between studies, so they are never averaged. */
export const RISK_RATES: readonly RiskRate[] = RISK_RATE_RECORDS;
/** What may go wrong without a number, or how long it takes. */
export const UNCOUNTED_RISKS: readonly UncountedRisk[] = UNCOUNTED_RISK_RECORDS;
export const BEFORE_TREATMENT: readonly BeforeAdvice[] = BEFORE_RECORDS;
export const AFTER_TREATMENT: readonly AfterAdvice[] = AFTER_RECORDS;
/** What to report and how soon, the most urgent first. */
export const REPORT_AT_ONCE: readonly ReportSign[] = REPORT_RECORDS;
export const PATIENT_QUESTIONS: readonly PatientQuestion[] = QUESTION_RECORDS;

for (const rate of RISK_RATES) gate(`risk ${rate.event} of ${rate.regionId}`, riskRateSchema, rate);
for (const risk of UNCOUNTED_RISKS) gate(`risk ${risk.id}`, uncountedRiskSchema, risk);
for (const advice of BEFORE_TREATMENT) gate(`before ${advice.id}`, beforeSchema, advice);
for (const advice of AFTER_TREATMENT) gate(`after ${advice.id}`, afterSchema, advice);
for (const sign of REPORT_AT_ONCE) gate(`report ${sign.id}`, reportSchema, sign);
for (const question of PATIENT_QUESTIONS) gate(`question ${question.id}`, questionSchema, question);
