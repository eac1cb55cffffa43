import { beforeAll, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { EMPTY_PLAN } from '#domain/plan/plan.ts';
import { resolveSite } from '#domain/sites/resolveSite.ts';
import { freeSite } from '#domain/sites/siteEdits.ts';
import { usualDose } from '#domain/sites/usualDose.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { measuredHead } from '../anatomy/measuredHead.ts';

const pattern = patternById('glabella-onabotulinumtoxinA-us');
if (!pattern) throw new Error('the pattern is gone');
const sites = plannedSitesOf(pattern);
let face: MeasuredFace;
beforeAll(async () => {
  face = (await measuredHead()).face;
});

const near = (at: number) => {
  const anchor = sites[at] && resolveSite(sites[at], face);
  const site = anchor && freeSite(face, anchor, { id: 'new', productId: 'onabotulinumtoxinA', doseHundredths: 0 });
  if (!site) throw new Error('no site there');
  return site;
};

it('is that of the nearest planned site of the region and product', () => {
  const doses = sites.map((site, at) => ({ ...site, doseHundredths: 100 * (at + 1) }));
  for (const at of sites.keys()) expect(usualDose({ ...EMPTY_PLAN, sites: doses }, near(at), face)).toBe(100 * (at + 1));
});

it('is the label’s where nothing is planned with the product there, and null where no label says one', () => {
  const other = sites.map((site) => ({ ...site, productId: 'abobotulinumtoxinA' as const, doseHundredths: 5000 }));
  expect(usualDose({ ...EMPTY_PLAN, sites: other }, near(0), face)).toBe(400);
  expect(usualDose(EMPTY_PLAN, { ...near(0), regionId: 'masseter' }, face)).toBeNull();
});
