import { ABOUT_SECTIONS, CHECKED_CLAIMS } from '#knowledge/about/aboutTreatment.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { EMERGENCY } from '#knowledge/anatomy/regions/general.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import type { Fact } from '#knowledge/fact.ts';
import { CHECKLIST } from '#knowledge/plan/visitWorkflow.ts';

const patientText = (fact: Fact): string => fact.audiences?.patient ?? fact.text;

/** Every English sentence of the knowledge that a patient reads, or is asked, and the titles it stands under: what each language must say. */
export function patientTexts(): ReadonlySet<string> {
  const regions = Object.values(REGIONS).flatMap((region) => [region, ...(region.parts ?? [])]);
  return new Set([
    ...regions.flatMap(({ plain }) => Object.values(plain).map(patientText)),
    ...Object.values(MUSCLES).map(({ plainName }) => plainName),
    patientText(EMERGENCY),
    ...ABOUT_SECTIONS.flatMap(({ title, plainTitle, statements }) => [title, plainTitle, ...statements.map(patientText)]),
    ...CHECKED_CLAIMS.flatMap(({ claim, corrected }) => [claim, patientText(corrected)]),
    ...CHECKLIST.flatMap(({ title, question }) => [title, question]),
  ]);
}
