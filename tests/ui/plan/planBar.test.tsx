import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Finding, findingKey } from '#domain/safety/finding.ts';
import { CHECKLIST } from '#knowledge/plan/visitWorkflow.ts';
import { planStore } from '#stores/planStore.ts';
import { safetyStore } from '#stores/safetyStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { PlanBar } from '#ui/plan/PlanBar.tsx';
import { resetStores } from '../resetStores.ts';

beforeEach(resetStores);

const bar = () => screen.getByRole('button', { name: /^Plan/ });

describe('bar of the plan', () => {
  it('says per product what is planned, and opens and closes the panel', async () => {
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    render(<PlanBar panelId="panel" />);
    expect(bar().textContent).toContain('onaA 20 U · 5 sites');
    expect(bar().getAttribute('aria-expanded')).toBe('false');
    expect(bar().hasAttribute('aria-controls')).toBe(false);
    await userEvent.click(bar());
    expect(viewStore.getState().panel).toBe('plan');
    expect(bar().getAttribute('aria-expanded')).toBe('true');
    expect(bar().getAttribute('aria-controls')).toBe('panel');
    await userEvent.click(bar());
    expect(viewStore.getState().panel).toBeNull();
  });

  it('never adds up units of two products', () => {
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    planStore.getState().putPattern('crows-feet-relabotulinumtoxinA-eu');
    render(<PlanBar panelId="panel" />);
    expect(bar().textContent).toContain('onaA 20 U · 5 sites');
    expect(bar().textContent).toContain('relaA 60 U · 6 sites');
    expect(bar().textContent).not.toContain('80');
  });

  it.each([
    ['saved', 'Saved'],
    ['saving', 'Saving'],
    ['unsaved', 'Not saved'],
  ] as const)('says of a plan that is %s: %s', (saving, words) => {
    planStore.setState({ saving });
    render(<PlanBar panelId="panel" />);
    expect(bar().textContent?.endsWith(words)).toBe(true);
    planStore.setState({ saving: 'saved' });
  });

  it('counts in words what was found and not yet gone on from', () => {
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    const finding = (code: string, severity: Finding['severity']): Finding => ({
      ...{ code, severity, siteIds: [], regionId: null, productId: null, measured: null, limit: null, bound: null, unit: null },
      fact: CHECKLIST[0]?.fact as Finding['fact'],
    });
    const findings = [finding('a', 'warning'), finding('b', 'warning'), finding('c', 'note')];
    render(<PlanBar panelId="panel" />);
    act(() => safetyStore.setState({ findings, ready: true, measurable: true, failed: false }));
    expect(bar().textContent).toContain('2 warnings, 1 note');
    const [first] = findings as [Finding];
    const acknowledgement = { key: findingKey(first), measured: null, reason: 'seen', at: '2026-05-04T09:30:00.000Z' };
    act(() => planStore.getState().apply({ kind: 'acknowledge', acknowledgement }));
    act(() => safetyStore.setState({ findings }));
    expect(bar().textContent).toContain('1 warning, 1 note');
    act(() => safetyStore.setState({ findings: [], measurable: false }));
    expect(bar().textContent).toContain('No findings, distances not measured');
    act(() => safetyStore.setState({ failed: true }));
    expect(bar().textContent).toContain('Safety checks not loaded');
    planStore.getState().apply({ kind: 'withdrawAcknowledgement', key: acknowledgement.key });
  });

  it('is not there for a patient', () => {
    viewStore.getState().setAudience('patient');
    const { container } = render(<PlanBar panelId="panel" />);
    expect(container.textContent).toBe('');
  });
});

describe('quick start', () => {
  it('puts the whole upper face of the label with one tap and one step back takes it away', async () => {
    render(<PlanBar panelId="panel" />);
    await userEvent.click(screen.getByRole('button', { name: 'Upper face by label (16 sites, 64 U) US label' }));
    expect(bar().textContent).toContain('onaA 64 U · 16 sites');
    expect(new Set(planStore.getState().plan.sites.map((site) => site.regionId))).toEqual(new Set(['forehead', 'glabella', 'crows-feet']));
    expect(viewStore.getState().announcement.text).toBe("Forehead, Glabella, Crow's feet put: onabotulinumtoxinA 64 U, 16 sites");
    expect(document.activeElement).toBe(bar());
    expect(screen.queryByRole('button', { name: /^Upper face/ })).toBeNull();
    planStore.getState().undo();
    expect(planStore.getState().plan.sites).toHaveLength(0);
  });

  it('takes all three layouts from one market’s label', async () => {
    viewStore.getState().setProduct('incobotulinumtoxinA');
    render(<PlanBar panelId="panel" />);
    await userEvent.click(screen.getByRole('button', { name: 'Upper face by label (16 sites, 54 U) EU/UK label' }));
    const patterns = new Set(planStore.getState().plan.sites.map((site) => site.id.split('/')[0]));
    expect([...patterns].every((id) => id?.endsWith('-eu'))).toBe(true);
  });

  it('is not offered where no label of the product covers the upper face', () => {
    viewStore.getState().setProduct('daxibotulinumtoxinA');
    render(<PlanBar panelId="panel" />);
    expect(screen.queryByRole('button', { name: /^Upper face/ })).toBeNull();
  });

  it('is not offered on a visit that is locked', () => {
    planStore.setState({ editable: false });
    render(<PlanBar panelId="panel" />);
    expect(screen.queryByRole('button', { name: /^Upper face/ })).toBeNull();
    planStore.setState({ editable: true });
  });
});
