import { act, render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { type Finding, findingKey } from '#domain/safety/finding.ts';
import { ruleById } from '#knowledge/safety/rules.ts';
import { planStore } from '#stores/planStore.ts';
import { safetyStore } from '#stores/safetyStore.ts';
import { SiteFindings } from '#ui/sites/SiteFindings.tsx';
import { measuredHead } from '../../domain/anatomy/measuredHead.ts';
import { GLABELLA, idIn, labelSites, openPlan } from './planOnFace.ts';

const LEFT = idIn(GLABELLA, 'corrugator-lateral-left');
const RIGHT = idIn(GLABELLA, 'corrugator-lateral-right');
let face: MeasuredFace;
beforeAll(async () => {
  face = (await measuredHead()).face;
});

function tooLow(siteId: string, severity: Finding['severity'] = 'warning'): Finding {
  const rule = ruleById('corrugator-above-bone-us');
  if (!rule) throw new Error('the rule is gone');
  return {
    code: rule.id,
    severity,
    siteIds: [siteId],
    regionId: 'glabella',
    productId: 'onabotulinumtoxinA',
    measured: 8.4,
    limit: 10,
    bound: 'at-least',
    unit: 'mm',
    fact: rule.fact,
  };
}

it('says what was found about the selected sites, without what is only a note, of another site, or gone on from', () => {
  openPlan({ sites: labelSites(GLABELLA) }, face);
  render(<SiteFindings ids={[LEFT]} />);
  expect(screen.queryByRole('list')).toBeNull();
  act(() => safetyStore.setState({ findings: [tooLow(RIGHT), tooLow(LEFT, 'note')] }));
  expect(screen.queryByRole('list')).toBeNull();
  act(() => safetyStore.setState({ findings: [tooLow(LEFT)] }));
  expect(screen.getByRole('list', { name: 'Findings of the safety check' }).textContent).toMatch(/^Warning: .*left.*8\.4 mm.*10 mm/);
  const acknowledgement = { key: findingKey(tooLow(LEFT)), measured: 8.4, reason: 'high brow', at: '2026-11-22T10:00:00.000Z' };
  act(() => planStore.setState({ plan: { ...planStore.getState().plan, acknowledgements: [acknowledgement] } }));
  act(() => safetyStore.setState({ findings: [tooLow(LEFT)] }));
  expect(screen.queryByRole('list')).toBeNull();
});
