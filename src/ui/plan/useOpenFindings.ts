import { acknowledgementOf, type Finding } from '#domain/safety/finding.ts';
import { usePlan } from '#stores/planStore.ts';
import { useSafety } from '#stores/safetyStore.ts';

/** The findings that nobody has gone on from yet, worst first. */
export function useOpenFindings(): readonly Finding[] {
  const findings = useSafety((safety) => safety.findings);
  const acknowledgements = usePlan((state) => state.plan.acknowledgements);
  return findings.filter((finding) => !acknowledgementOf(finding, acknowledgements));
}
