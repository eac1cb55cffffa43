import { describe, expect, it } from 'vitest';
import type { Plan, PlannedSite } from '#domain/plan/plan.ts';
import { createRegionTintUniforms, MAX_SITES } from '#scene/anatomy/regionTintShader.ts';
import type { SiteAnchors } from '#scene/sites/siteAnchors.ts';
import { createSiteRings } from '#scene/sites/siteRings.ts';

const site = (id: string, chosen = true, regionId: PlannedSite['regionId'] = 'glabella'): PlannedSite => ({
  id,
  regionId,
  side: 'midline',
  muscleId: 'procerus',
  productId: 'onabotulinumtoxinA',
  doseHundredths: 400,
  origin: { kind: 'label', patternId: 'p', pointId: id },
  chosen,
});
/** Every site at x = the number in its id, except those called "off". */
const anchors: SiteAnchors = {
  setIdentity: () => {},
  anchorOf: ({ id }) => (id.startsWith('off') ? null : { triangle: Number(id), weights: [1, 0, 0] }),
  chartOf: ({ triangle }) => [triangle * 10, 50],
};
const plan = (...sites: PlannedSite[]): Plan => ({ sites });

describe('sites on the skin', () => {
  it('show what is chosen everywhere, and what is not only in the region that is open', () => {
    const uniforms = createRegionTintUniforms();
    const rings = createSiteRings(uniforms, anchors);
    rings.show(plan(site('1'), site('2', false), site('off')), null, null);
    expect(rings.drawn.map(({ id }) => id)).toEqual(['1']);
    rings.show(plan(site('1'), site('2', false)), { regionId: 'glabella', side: 'midline' }, '2');
    expect(uniforms.uSiteCount.value).toBe(2);
    expect(uniforms.uSites.value[1]?.toArray()).toEqual([20, 50, 0, 1]);
    expect(uniforms.uSiteBounds.value.toArray()).toEqual([10, 50, 20, 50]);
  });

  it('are found within reach, the nearest first', () => {
    const rings = createSiteRings(createRegionTintUniforms(), anchors);
    rings.show(plan(site('1'), site('2')), null, null);
    expect(rings.nearest('glabella', [14, 50], 5)?.id).toBe('1');
    expect(rings.nearest('glabella', [17, 50], 9)?.id).toBe('2');
    expect(rings.nearest('glabella', [40, 50], 9)).toBeNull();
    expect(rings.nearest('forehead', [14, 50], 5), 'a site of another region').toBeNull();
  });

  it('stop at what the shader can hold', () => {
    const rings = createSiteRings(createRegionTintUniforms(), anchors);
    rings.show(plan(...Array.from({ length: MAX_SITES + 5 }, (_, i) => site(String(i)))), null, null);
    expect(rings.drawn).toHaveLength(MAX_SITES);
  });
});
