import type { Acknowledgement } from '#domain/plan/visitParts.ts';
import { acknowledgementOf, FINDING_SEVERITIES, type Finding, type FindingSeverity } from '#domain/safety/finding.ts';

/** The gravest finding of each site. One that a person has gone on from, with a reason, counts as a note. */
export const siteFlags = (
  findings: readonly Finding[],
  acknowledgements: readonly Acknowledgement[],
): ReadonlyMap<string, FindingSeverity> => {
  const flags = new Map<string, FindingSeverity>();
  for (const finding of findings) {
    const severity = acknowledgementOf(finding, acknowledgements) ? 'note' : finding.severity;
    for (const siteId of finding.siteIds) {
      const known = flags.get(siteId);
      // The severities are listed from the gravest down.
      if (!known || FINDING_SEVERITIES.indexOf(severity) < FINDING_SEVERITIES.indexOf(known)) flags.set(siteId, severity);
    }
  }
  return flags;
};
