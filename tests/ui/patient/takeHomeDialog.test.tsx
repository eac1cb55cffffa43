import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planStore } from '#stores/planStore.ts';
import { TakeHomeDialog } from '#ui/patient/TakeHomeDialog.tsx';
import { PATIENT_CARE_WORDS } from '#ui/wording/patientCareWords.ts';
import { TAKE_HOME_DIALOG_WORDS as WORDS } from '#ui/wording/patientTakeHomeWords.ts';
import { PRACTICE_WORDS } from '#ui/wording/practiceWords.ts';
import { freshChart, PATTERN, restoreStores } from '../record/recordStores.ts';

beforeEach(freshChart);
afterEach(restoreStores);

async function open() {
  planStore.getState().putPattern(PATTERN);
  planStore.getState().apply({
    kind: 'setPreparation',
    preparation: {
      productId: 'onabotulinumtoxinA',
      vialHundredths: 10_000,
      volumeUl: 2500,
      vials: [{ id: 'v', lot: 'LOT77', expiry: null, openedAt: null }],
    },
  });
  render(<TakeHomeDialog onDone={() => undefined} />);
  await waitFor(() => expect(document.querySelector('.take-home-print')).toBeTruthy());
  return () => document.querySelector('.take-home-print')?.textContent ?? '';
}

describe('the page to take home', { timeout: 20_000 }, () => {
  it('is for the printer what is shown, outside the page’s own root', async () => {
    const printed = await open();
    expect(document.querySelector('body > .take-home-print')).toBeTruthy();
    expect(document.querySelector('.take-home-preview')?.textContent).toBe(printed());
    for (const sign of Object.values(PATIENT_CARE_WORDS.report)) expect(printed()).toContain(sign);
  });

  it('has product, units and lot only when each is ticked', async () => {
    const printed = await open();
    const user = userEvent.setup();
    expect(printed()).not.toMatch(/onabotulinum|20 U|LOT77/);
    await user.click(screen.getByRole('checkbox', { name: WORDS.showLot }));
    expect(printed()).toContain('LOT77');
    expect(printed()).not.toMatch(/onabotulinum|20 U/);
    await user.click(screen.getByRole('checkbox', { name: WORDS.showProduct }));
    await user.click(screen.getByRole('checkbox', { name: WORDS.showUnits }));
    expect(printed()).toMatch(/onabotulinumtoxinA/);
    expect(printed()).toContain('20 U');
  });

  it('has the name and the telephone that were typed, on paper of either kind', async () => {
    const printed = await open();
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: WORDS.name }), 'A. B.');
    await user.type(screen.getByLabelText(new RegExp(WORDS.phone)), '555 0100');
    expect(printed()).toContain('A. B.');
    expect(printed()).toContain('555 0100');
    await user.click(screen.getByRole('radio', { name: WORDS.papers.letter }));
    expect(document.querySelector('.take-home-print')?.getAttribute('data-paper')).toBe('letter');
  });

  it('is printed by the browser', async () => {
    await open();
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await userEvent.click(screen.getByRole('button', { name: WORDS.print }));
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });

  it('closes by its button and leaves nothing for the printer', async () => {
    const done = vi.fn();
    planStore.getState().putPattern(PATTERN);
    const { unmount } = render(<TakeHomeDialog onDone={done} />);
    const dialog = screen.getByRole('dialog', { name: WORDS.title });
    await userEvent.click(await within(dialog).findByRole('button', { name: WORDS.close }));
    expect(done).toHaveBeenCalledTimes(1);
    unmount();
    expect(document.querySelector('.take-home-print')).toBeNull();
  });

  it('is not made of what is practised on, which is nobody’s treatment', async () => {
    await open();
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await act(async () => void (await planStore.getState().rehearse(planStore.getState().plan)));
    expect(document.querySelector('.take-home-print')).toBeNull();
    expect(document.querySelector('.take-home-preview')).toBeNull();
    expect(screen.queryByRole('button', { name: WORDS.save })).toBeNull();
    expect(screen.getByText(PRACTICE_WORDS.noRecord)).toBeTruthy();
    expect(screen.getByRole('button', { name: WORDS.close })).toBeTruthy();
    expect(print).not.toHaveBeenCalled();
    act(() => planStore.getState().endRehearsal());
    expect(document.querySelector('.take-home-print')).toBeTruthy();
  });

  it('goes when the charts are locked, with the name that was typed', async () => {
    const onDone = vi.fn();
    render(<TakeHomeDialog onDone={onDone} />);
    expect(onDone).not.toHaveBeenCalled();
    act(() => planStore.setState({ status: 'locked' }));
    expect(onDone).toHaveBeenCalled();
    act(() => planStore.setState({ status: 'open' }));
  });
});
