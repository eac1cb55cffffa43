import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { ConsultSteps } from '#ui/consult/ConsultSteps.tsx';
import { freshChart, PATTERN, refuse, restoreStores } from '../record/recordStores.ts';

const step = (name: RegExp) => within(screen.getByRole('navigation', { name: 'Steps of this visit' })).getByRole('button', { name });
const view = () => viewStore.getState();
const plan = () => act(() => planStore.getState().putPattern(PATTERN));

vi.setConfig({ testTimeout: 30_000 });
beforeEach(freshChart);
afterEach(restoreStores);

describe('strip of steps', () => {
  it('says of each step how far it is, in words', () => {
    render(<ConsultSteps />);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Assessopen',
      'Planopen',
      'Explainnot yet',
      'Givenot yet',
      'Booknot yet',
    ]);
    plan();
    expect(step(/^Plan/).textContent).toContain('done');
    expect(step(/^Explain/).textContent).toContain('open');
  });

  it('opens its panels and marks where one is', async () => {
    render(<ConsultSteps />);
    await userEvent.click(step(/^Assess/));
    expect(view().panel).toBe('assessment');
    expect(step(/^Assess/).getAttribute('aria-current')).toBe('step');
    await userEvent.click(step(/^Plan/));
    expect(view().panel).toBe('plan');
    await userEvent.click(step(/^Plan/));
    expect(view().panel).toBeNull();
  });

  it('does not go where nothing is planned, and says so', async () => {
    render(<ConsultSteps />);
    expect(step(/^Give/).getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(step(/^Give/));
    await userEvent.click(step(/^Explain/));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(view().audience).toBe('doctor');
    expect(view().announcement.text).toBe('Nothing is planned yet.');
  });

  it('turns the screen to the patient, and back to where the doctor was', async () => {
    plan();
    render(<ConsultSteps />);
    const [first] = planStore.getState().plan.sites;
    act(() => {
      view().openPanel('plan');
      view().selectSites([first?.id ?? '']);
      view().setExpression('frown');
      view().setLayer('danger', true);
    });
    await userEvent.click(step(/^Explain/));
    expect(view()).toMatchObject({ audience: 'patient', panel: 'explain' });
    expect(screen.queryByRole('navigation')).toBeNull();
    act(() => {
      view().openPanel(null);
      view().setExpression('rest');
      view().setAudience('doctor');
    });
    expect(view()).toMatchObject({ panel: 'plan', expression: 'frown', selectedSiteIds: [first?.id] });
    expect(view().layers.danger).toBe(true);
    expect(step(/^Explain/).textContent).toContain('done');
    // Only once: the next turn of the switch is an ordinary one.
    act(() => {
      view().openPanel(null);
      view().setAudience('patient');
      view().setAudience('doctor');
    });
    expect(view().panel).toBeNull();
  });

  it('is not there for a patient, nor in a rehearsal', () => {
    const { rerender } = render(<ConsultSteps />);
    act(() => view().setAudience('patient'));
    expect(screen.queryByRole('navigation')).toBeNull();
    act(() => view().setAudience('trainer'));
    expect(screen.getByRole('navigation')).toBeTruthy();
    act(() => planStore.setState({ rehearsing: true }));
    rerender(<ConsultSteps />);
    expect(screen.queryByRole('navigation')).toBeNull();
    act(() => planStore.setState({ rehearsing: false }));
  });

  it('records the visit as given, says where it is and offers what comes next', async () => {
    plan();
    render(<ConsultSteps />);
    await userEvent.click(step(/^Give/));
    await userEvent.click(await screen.findByRole('button', { name: 'Record as given', hidden: true }));
    expect(planStore.getState().visit.givenAt).not.toBeNull();
    await waitFor(() => expect(screen.getByText(/^Saved in this browser, locked at \d\d:\d\d$/)).toBeTruthy(), { timeout: 10_000 });
    const ways = within(screen.getByRole('list', { name: 'What comes next' })).getAllByRole('button');
    expect(ways.map((button) => button.textContent)).toEqual(['Take-home plan', 'Record as PDF', 'Calendar', 'New person']);
    expect(step(/^Give/).textContent).toContain('done');
    expect(step(/^Book/).textContent).toContain('open');
    expect(step(/^Assess/).textContent).toContain('left out');
  });

  it('begins with a new person, and keeps the chart where that fails', async () => {
    plan();
    act(() => planStore.getState().giveVisit());
    const before = planStore.getState().chart.id;
    render(<ConsultSteps />);
    const { newChart } = planStore.getState();
    act(() => planStore.setState({ newChart: refuse }));
    await userEvent.click(screen.getByRole('button', { name: 'New person' }));
    expect(screen.getByRole('alert').textContent).toMatch(/could not be begun/);
    expect(planStore.getState().chart.id).toBe(before);
    act(() => planStore.setState({ newChart }));
    await userEvent.click(screen.getByRole('button', { name: 'New person' }));
    await waitFor(() => expect(planStore.getState().chart.id).not.toBe(before));
    await waitFor(() => expect(view().panel).toBe('assessment'));
    expect(step(/^Give/).textContent).toContain('not yet');
    expect(screen.queryByText(/locked at/)).toBeNull();
  });
});
