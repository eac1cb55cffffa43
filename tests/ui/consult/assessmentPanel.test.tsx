import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ASSESSMENT_ITEMS } from '#knowledge/assessment/assessment.ts';
import { planStore } from '#stores/planStore.ts';
import { AssessmentPanel } from '#ui/consult/AssessmentPanel.tsx';
import { itemName, optionsOf } from '#ui/consult/answers.ts';
import { freshChart, PATTERN, restoreStores } from '../record/recordStores.ts';

const answers = () => planStore.getState().plan.assessment;
const row = (name: string) => within(screen.getByRole('radiogroup', { name }));
const focusFirst = (name: string) => act(() => row(name).getAllByRole('radio')[0]?.focus());
const assess = (itemId: string, value: number | string | boolean, note = '') =>
  act(() => planStore.getState().apply({ kind: 'assess', itemId, entry: { value, note } }));

// A whole panel is drawn anew with every key: long on a machine that does other things, too.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(freshChart);
afterEach(restoreStores);

describe('assessment panel', () => {
  it('is answered by digits alone, line after line', async () => {
    const user = userEvent.setup();
    render(<AssessmentPanel />);
    focusFirst('Glabella, Full frown');
    await user.keyboard('312012');
    expect(Object.fromEntries(Object.entries(answers()).map(([id, { value }]) => [id, value]))).toEqual({
      'severity:glabella:dynamic': 3,
      'severity:glabella:rest': 1,
      'severity:forehead:dynamic': 2,
      'severity:forehead:rest': 0,
      'severity:crows-feet:dynamic': 1,
      'severity:crows-feet:rest': 2,
    });
    expect(screen.getByRole('heading', { name: 'Lines (6 of 6)' })).toBeTruthy();
  });

  it('takes no digit that the scale lacks, and none from a text', async () => {
    const user = userEvent.setup();
    render(<AssessmentPanel />);
    focusFirst('Glabella, Full frown');
    await user.keyboard('4');
    expect(answers()).toEqual({});
    await user.type(screen.getByRole('textbox', { name: 'In their own words' }), 'in 3 weeks');
    await user.tab();
    expect(answers()).toEqual({ wish: { value: 'in 3 weeks', note: '' } });
  });

  it('gives an answer by one press and takes it back by another', async () => {
    const user = userEvent.setup();
    render(<AssessmentPanel />);
    const moderate = row('Forehead, Brows raised').getByRole('radio', { name: '2 moderate' });
    await user.click(moderate);
    expect(answers()['severity:forehead:dynamic']?.value).toBe(2);
    await user.click(moderate);
    expect(answers()).toEqual({});
    await user.click(row('Forehead, Brows raised').getByRole('radio', { name: '1 mild' }));
    await user.keyboard('{Backspace}');
    expect(answers()).toEqual({});
    await user.click(screen.getByRole('checkbox', { name: 'Look less stern' }));
    expect(answers()['wish:less-stern']?.value).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'Look less stern' }));
    expect(answers()).toEqual({});
  });

  it('asks for a note where a finding is not the usual one, and keeps it with another answer', async () => {
    const user = userEvent.setup();
    render(<AssessmentPanel />);
    await user.click(row('Brow at rest').getByRole('radio', { name: 'even' }));
    expect(screen.queryByRole('textbox', { name: 'Note: Brow at rest' })).toBeNull();
    await user.click(row('Brow at rest').getByRole('radio', { name: 'left lower' }));
    await user.type(screen.getByRole('textbox', { name: 'Note: Brow at rest' }), '2 mm');
    await user.tab();
    expect(answers()['asymmetry:brow']).toEqual({ value: 'left', note: '2 mm' });
    await user.click(row('Brow at rest').getByRole('radio', { name: 'right lower' }));
    expect(answers()['asymmetry:brow']).toEqual({ value: 'right', note: '2 mm' });
  });

  it('offers to show the lines on the face, by the names of their grades', async () => {
    render(<AssessmentPanel />);
    expect(screen.queryByRole('button', { name: 'Show these lines on the face' })).toBeNull();
    assess('severity:glabella:dynamic', 3);
    assess('severity:glabella:rest', 1);
    assess('severity:masseter:prominence', 5);
    assess('severity:neck:dynamic', 4);
    await userEvent.click(screen.getAllByRole('button', { name: 'Show these lines on the face' })[0] as HTMLElement);
    expect(planStore.getState().plan.face).toMatchObject({ 'line:glabella': 3, 'line:neck': 4 });
    expect(Object.keys(planStore.getState().plan.face).filter((trait) => /masseter|forehead/.test(trait))).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Show these lines on the face' })).toBeNull();
  });

  it('asks the contraindications by the checklist of the plan', () => {
    render(<AssessmentPanel />);
    expect(screen.getByRole('heading', { name: /^Contraindications \(\d+ open\)$/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Allergy to botulinum toxin or an ingredient' })).toBeTruthy();
  });

  it('answers what is open with no by one press, but nothing that was answered, is only written down, or is of one product', async () => {
    act(() => planStore.getState().apply({ kind: 'answerCheck', itemId: 'bleeding', answer: { answer: 'yes', note: 'aspirin' } }));
    render(<AssessmentPanel />);
    await userEvent.click(screen.getByRole('button', { name: /^All were asked: no to the \d+ open ones$/ }));
    const { checks } = planStore.getState().plan;
    expect(checks.allergy).toEqual({ answer: 'no', note: '' });
    expect(checks.bleeding).toEqual({ answer: 'yes', note: 'aspirin' });
    expect(checks['psychological-impact']).toBeUndefined();
    expect(checks['cows-milk']).toBeUndefined();
    expect(screen.queryByRole('button', { name: /were asked/ })).toBeNull();
  });

  it('shows the last visit beside the answers and takes it over, but never over an answer', async () => {
    assess('severity:glabella:dynamic', 3);
    assess('severity:forehead:dynamic', 2);
    assess('asymmetry:brow', 'left', '2 mm');
    act(() => planStore.getState().putPattern(PATTERN));
    act(() => planStore.getState().giveVisit());
    act(() => planStore.getState().startVisit());
    render(<AssessmentPanel />);
    expect(answers()).toEqual({});
    expect(screen.getByText('Last time: 3 severe')).toBeTruthy();
    assess('severity:glabella:dynamic', 1);
    await userEvent.click(screen.getByRole('button', { name: 'Lines: same as last time' }));
    expect(answers()['severity:glabella:dynamic']?.value).toBe(1);
    expect(answers()['severity:forehead:dynamic']?.value).toBe(2);
    expect(answers()['asymmetry:brow']).toBeUndefined();
    expect(screen.queryByRole('button', { name: 'Lines: same as last time' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'All open answers: same as last time' }));
    expect(answers()['asymmetry:brow']).toEqual({ value: 'left', note: '2 mm' });
  });

  it('is only read where the visit was given', async () => {
    assess('severity:glabella:dynamic', 3);
    assess('wish', 'less tired, please');
    assess('asymmetry:brow', 'left', '2 mm');
    assess('severity:glabella:rest', 9);
    act(() => planStore.getState().putPattern(PATTERN));
    act(() => planStore.getState().giveVisit());
    render(<AssessmentPanel />);
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryByRole('button', { name: /Show these lines|same as/i })).toBeNull();
    expect(screen.getByText('3 severe')).toBeTruthy();
    expect(screen.getByText('less tired, please')).toBeTruthy();
    expect(screen.getByText('2 mm')).toBeTruthy();
    // A value that no grade has stays readable.
    expect(screen.getByText('9')).toBeTruthy();
  });

  it('has words for every item and option', () => {
    for (const item of ASSESSMENT_ITEMS) {
      expect(itemName(item), item.id).toBeTruthy();
      if (item.kind === 'scale' || item.kind === 'choice') {
        const options = optionsOf(item);
        expect(new Set(options.map(({ said }) => said)).size, item.id).toBe(options.length);
        for (const { said, digit } of options) {
          expect(said, item.id).toBeTruthy();
          expect(digit).toMatch(/^\d$/);
        }
      }
    }
  });
});
