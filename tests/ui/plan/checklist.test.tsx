import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECKLIST } from '#knowledge/plan/visitWorkflow.ts';
import { planStore } from '#stores/planStore.ts';
import { Checklist } from '#ui/plan/Checklist.tsx';
import { VisitNote } from '#ui/plan/VisitNote.tsx';
import { resetStores } from '../resetStores.ts';
import { clearPlan } from './clearPlan.ts';

const general = CHECKLIST.filter((item) => item.productIds.length === 0).length;

beforeEach(() => {
  resetStores();
  clearPlan();
});
afterEach(() => planStore.setState({ editable: true }));

const allergy = () =>
  within(screen.getByRole('heading', { name: 'Allergy to botulinum toxin or an ingredient' }).closest('li') as HTMLElement);

describe('checklist', () => {
  it('asks in the patient’s words, counts what is open, and keeps answer and note', async () => {
    const user = userEvent.setup();
    render(<Checklist />);
    expect(screen.getByText(new RegExp(`^${general} of ${general} not answered yet`))).toBeTruthy();
    expect(allergy().getByText(/Have you ever had an allergic reaction/)).toBeTruthy();
    expect(allergy().queryByRole('textbox')).toBeNull();
    await user.click(allergy().getByRole('radio', { name: 'Yes' }));
    await user.type(allergy().getByRole('textbox', { name: 'Note on Allergy to botulinum toxin or an ingredient' }), 'rash in 2019');
    await user.tab();
    expect(planStore.getState().plan.checks.allergy).toEqual({ answer: 'yes', note: 'rash in 2019' });
    expect(screen.getByText(new RegExp(`^${general - 1} of ${general} not answered yet`))).toBeTruthy();
    await user.click(allergy().getByRole('button', { name: 'Take the answer back: Allergy to botulinum toxin or an ingredient' }));
    expect(planStore.getState().plan.checks.allergy).toBeUndefined();
  });

  it('keeps the note when the answer changes', async () => {
    planStore.getState().apply({ kind: 'answerCheck', itemId: 'allergy', answer: { answer: 'unknown', note: 'to ask' } });
    render(<Checklist />);
    await userEvent.click(allergy().getByRole('radio', { name: 'No' }));
    expect(planStore.getState().plan.checks.allergy).toEqual({ answer: 'no', note: 'to ask' });
  });

  it('asks what concerns one product only where that product is planned', () => {
    const { unmount } = render(<Checklist />);
    expect(screen.queryByRole('heading', { name: /Cow's milk/ })).toBeNull();
    unmount();
    planStore.getState().putPattern('glabella-abobotulinumtoxinA-us');
    render(<Checklist />);
    expect(screen.getByRole('heading', { name: /Cow's milk/ })).toBeTruthy();
    expect(screen.getByText(/Only with abobotulinumtoxinA \(powder\)/)).toBeTruthy();
  });

  it('gives every item its source', () => {
    render(<Checklist />);
    expect(screen.getAllByRole('button', { name: /source/i })).toHaveLength(general);
  });

  it('only shows the answers of a given visit', () => {
    planStore.getState().apply({ kind: 'answerCheck', itemId: 'allergy', answer: { answer: 'no', note: 'asked twice' } });
    planStore.setState({ editable: false });
    render(<Checklist />);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(allergy().getByText('No')).toBeTruthy();
    expect(allergy().getByText('asked twice')).toBeTruthy();
  });
});

describe('note', () => {
  it('is one edit when the field is left', async () => {
    const user = userEvent.setup();
    render(<VisitNote />);
    await user.type(screen.getByRole('textbox', { name: /Note on this visit/ }), 'Left brow lower at rest.');
    expect(planStore.getState().plan.note).toBe('');
    await user.tab();
    expect(planStore.getState().plan.note).toBe('Left brow lower at rest.');
    planStore.getState().undo();
    expect(planStore.getState().plan.note).toBe('');
  });

  it('is kept when the panel is closed while it is typed', async () => {
    const { unmount } = render(<VisitNote />);
    await userEvent.type(screen.getByRole('textbox', { name: /Note on this visit/ }), 'half a word');
    unmount();
    expect(planStore.getState().plan.note).toBe('half a word');
  });
});
