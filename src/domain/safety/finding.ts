import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import type { Fact } from '#knowledge/fact.ts';
import type { Acknowledgement } from '../plan/visitParts.ts';

/** `stop`: do not treat so; `warning`: likely to harm or outside a label; `note`: worth knowing or writing down. */
export const FINDING_SEVERITIES = ['stop', 'warning', 'note'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** The unit of what a finding measured and of its limit. A dose is in whole hundredths of the product's own unit. */
export type FindingUnit = 'mm' | 'dose-hundredths' | 'days' | 'hours' | 'sites' | 'percent';

/** What a rule found in a plan. A finding warns, explains and cites; it never blocks. */
export type Finding = {
  /** Id of the rule in `#knowledge/safety/rules.ts`. */
  readonly code: string;
  readonly severity: FindingSeverity;
  /** The sites it is about; empty when it is about the plan as a whole. */
  readonly siteIds: readonly string[];
  readonly regionId: RegionId | null;
  readonly productId: ProductId | null;
  readonly measured: number | null;
  readonly limit: number | null;
  /** `at-least`: measured should be the limit or more; `at-most`: the limit or less. */
  readonly bound: 'at-least' | 'at-most' | null;
  readonly unit: FindingUnit | null;
  /** The limit is Facies' own, in these words: the fact names a structure or a place and gives no such number. */
  readonly ownLimit?: string;
  /** The statement that the rule rests on, with its sources. */
  readonly fact: Fact;
};

/** What makes two findings the same one, whatever they measure. */
export function findingKey({ code, siteIds, productId, regionId }: Finding): string {
  return [code, productId ?? '', regionId ?? '', ...[...siteIds].sort()].join('|');
}

/** The reason with which a finding was gone on from; null also when what it measures has become worse since. */
export function acknowledgementOf(finding: Finding, acknowledgements: readonly Acknowledgement[]): Acknowledgement | null {
  const key = findingKey(finding);
  const found = acknowledgements.find((one) => one.key === key);
  if (!found) return null;
  if (finding.measured === null || found.measured === null || finding.bound === null) return found;
  const worse = finding.bound === 'at-least' ? finding.measured < found.measured - 0.05 : finding.measured > found.measured + 0.05;
  return worse ? null : found;
}
