import type { Plan } from '#domain/plan/plan.ts';
import type { Finding } from '#domain/safety/finding.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { ruleById } from '#knowledge/safety/rules.ts';
import { doseText } from '../dose/doseText.ts';
import { siteName } from '../sites/siteName.ts';
import { locale } from '../wording/language.ts';
import { REGION_NAMES } from '../wording/names.ts';
import { SAFETY_WORDS } from '../wording/safetyWords.ts';
import { said } from '../wording/said.ts';

/** A finding as one plain sentence, with what was measured and the limit. */
export function findingSentence(finding: Finding, plan: Plan): string {
  const { code, measured, limit, productId, fact, ownLimit } = finding;
  const rule = ruleById(code);
  if (rule?.check.kind === 'check-answer') return SAFETY_WORDS.check(said(rule.title), rule.check.answer);
  const who = whoOf(finding, plan);
  const says = SAFETY_WORDS.rules[code];
  if (!says) return SAFETY_WORDS.other(who, said(rule?.title ?? code));
  const dose = (hundredths: number | null) => (productId && hundredths !== null ? doseText(productId, hundredths) : '');
  return says({
    who,
    count: finding.siteIds.length,
    regions: regionsOf(finding, plan),
    product: productId ? PRODUCT_NAMES[productId].name : '',
    region: finding.regionId ? REGION_NAMES[finding.regionId].name : SAFETY_WORDS.plan,
    measured: measured ?? 0,
    limit: limit ?? 0,
    measuredDose: dose(measured),
    limitDose: dose(limit),
    evidence: fact.evidence,
    own: ownLimit !== undefined,
  });
}

/** The regions of a finding's sites, each once; the plan where it has none. */
function regionsOf({ siteIds }: Finding, plan: Plan): string {
  const about = new Set(siteIds);
  const names = plan.sites.filter(({ id }) => about.has(id)).map(({ regionId }) => REGION_NAMES[regionId].name);
  return names.length > 0 ? new Intl.ListFormat(locale()).format(new Set(names)) : SAFETY_WORDS.plan;
}

/** One or two sites by name; more by their region; else the region, the product or the plan. */
function whoOf({ siteIds, regionId, productId }: Finding, plan: Plan): string {
  const few = siteIds.length <= 2 ? plan.sites.filter((site) => siteIds.includes(site.id)) : [];
  if (few.length > 0) return few.map((site) => siteName(site, plan.sites)).join(SAFETY_WORDS.and);
  if (regionId) return REGION_NAMES[regionId].name;
  return productId ? PRODUCT_NAMES[productId].name : SAFETY_WORDS.plan;
}
