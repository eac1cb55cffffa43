import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { newVisit } from '#domain/plan/visit.ts';
import { layerStore } from '#stores/layerStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { EditToolbar } from '#ui/sites/EditToolbar.tsx';
import { EditTools } from '#ui/sites/EditTools.tsx';
import { openPlan, said } from './planOnFace.ts';

beforeEach(() => openPlan({}));

describe('the bar for editing on the face', () => {
  it('chooses what a tap does, and says it', async () => {
    const user = userEvent.setup();
    render(<EditTools />);
    const tools = screen.getByRole('radiogroup', { name: 'What a tap does' });
    expect(within(tools).getByRole('radio', { name: 'Look', checked: true })).toBeTruthy();
    await user.click(within(tools).getByRole('radio', { name: 'Place' }));
    expect(viewStore.getState().tool).toBe('place');
    expect(said()).toBe('Place. A tap on the skin places a site.');
    await user.click(within(tools).getByRole('radio', { name: 'Lasso' }));
    expect(viewStore.getState().tool).toBe('lasso');
  });

  it('takes a dose for new sites only while they are placed, and forgets it with the product', async () => {
    const user = userEvent.setup();
    render(<EditTools />);
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Place' }));
    const field = screen.getByRole('textbox', { name: 'New site, onaA' });
    expect((field as HTMLInputElement).placeholder).toBe('last');
    await user.type(field, '2,5{Enter}');
    expect(viewStore.getState().placingDoseHundredths).toBe(250);
    act(() => viewStore.getState().setProduct('abobotulinumtoxinA'));
    expect(viewStore.getState().placingDoseHundredths).toBeNull();
    expect(screen.getByRole('textbox', { name: 'New site, aboA' })).toBeTruthy();
  });

  it('shows layers with a legend in words', async () => {
    const user = userEvent.setup();
    layerStore.setState({
      danger: [
        { id: 'a', name: 'Supraorbital nerve', colour: 'nerve', verified: true },
        { id: 'b', name: 'Facial artery', colour: 'vessel', verified: false },
      ],
    });
    render(<EditTools />);
    await user.click(screen.getByRole('button', { name: 'Layers' }));
    expect(screen.queryByText('Facial artery')).toBeNull();
    await user.click(screen.getByRole('switch', { name: 'Structures to keep clear of' }));
    expect(viewStore.getState().layers.danger).toBe(true);
    expect(screen.getByText('Facial artery').textContent).toBe('Facial arteryVessel, not yet read in its source, drawn hatched');
  });

  it('offers the last visit only where there was one', async () => {
    const user = userEvent.setup();
    render(<EditTools />);
    await user.click(screen.getByRole('button', { name: 'Layers' }));
    const last = () => screen.getByRole('switch', { name: 'Sites of the last visit' });
    expect(last().getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('No visit was given before this one.')).toBeTruthy();
    act(() => planStore.setState({ previous: newVisit('before', '2026-01-01T10:00:00.000Z') }));
    expect(last().getAttribute('aria-checked')).toBe('true');
    await user.click(last());
    expect(viewStore.getState().layers.lastVisit).toBe(false);
  });

  it('places nothing in a given visit', () => {
    openPlan({}, null, false);
    render(<EditTools />);
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    expect(screen.queryByRole('radio', { name: 'Place' })).toBeNull();
  });

  it('is never a patient’s, and waits for the face', async () => {
    render(<EditToolbar />);
    expect(screen.queryByRole('radiogroup')).toBeNull();
    act(() => viewStore.getState().setScene('ready'));
    expect(await screen.findByRole('radiogroup')).toBeTruthy();
    act(() => viewStore.getState().setAudience('patient'));
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });
});
