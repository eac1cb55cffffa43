import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planStore } from '#stores/planStore.ts';
import { BookDialog } from '#ui/consult/BookDialog.tsx';
import * as saving from '#ui/record/saveFile.ts';
import { freshChart, PATTERN, restoreStores } from '../record/recordStores.ts';
import { savedPlan } from '../savedPlan.ts';

vi.mock('#ui/record/saveFile.ts', () => ({ saveFile: vi.fn() }));
const saveFile = vi.mocked(saving.saveFile);
const GIVEN = '2026-12-18T14:32:00.000Z';

/** Records the visit as given at a moment that a test chooses. */
function give(at: string): void {
  const { visit } = planStore.getState();
  act(() => planStore.setState({ visit: { ...visit, givenAt: at }, editable: false }));
}

const part = (name: string) => within(screen.getByRole('group', { name, hidden: true }));
const field = (group: string, label: string) => part(group).getByLabelText<HTMLInputElement>(label);
const type = (input: HTMLInputElement, value: string) => fireEvent.change(input, { target: { value } });
const save = async () => fireEvent.click(screen.getByRole('button', { name: 'Save calendar file', hidden: true }));

async function savedEvents(): Promise<readonly ICAL.Event[]> {
  await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  const file = saveFile.mock.calls[0]?.[1] as Blob;
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
}

vi.setConfig({ testTimeout: 30_000 });
beforeEach(async () => {
  await freshChart();
  saveFile.mockReset();
  act(() => planStore.getState().renameChart('J. D. 1971'));
  act(() => planStore.getState().putPattern(PATTERN));
  await savedPlan();
});
afterEach(restoreStores);

describe('booking', () => {
  it('counts from the day of the treatment over the year’s end, and says why', () => {
    give(GIVEN);
    render(<BookDialog onDone={() => {}} />);
    expect(screen.getByText(/^Counted from the treatment on 18 Dec 2026/)).toBeTruthy();
    expect(field('Review', 'Day').value).toBe('2027-01-01');
    expect(field('Earliest re-treatment', 'Day').value).toBe('2027-03-18');
    expect(part('Earliest re-treatment').getByText('Glabella, onabotulinumtoxinA: 90 days')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /source/i, hidden: true }).length).toBe(2);
  });

  it('counts anew when the day of the treatment changes', () => {
    give(GIVEN);
    render(<BookDialog onDone={() => {}} />);
    type(field('Review', 'Day'), '2027-01-04');
    give('2026-12-21T09:00:00.000Z');
    expect(field('Review', 'Day').value).toBe('2027-01-04');
    expect(field('Earliest re-treatment', 'Day').value).toBe('2027-03-21');
    give('2026-12-22T09:00:00.000Z');
    expect(field('Review', 'Day').value).toBe('2027-01-05');
  });

  it('counts from today where nothing was given, and says so', () => {
    render(<BookDialog onDone={() => {}} />);
    expect(screen.getByText(/not recorded as given yet/)).toBeTruthy();
  });

  it('warns of a weekend, of a day before the treatment, and of one before the labels’ interval', () => {
    give(GIVEN);
    render(<BookDialog onDone={() => {}} />);
    expect(screen.queryByText(/^This is a/)).toBeNull();
    type(field('Review', 'Day'), '2027-01-02');
    expect(part('Review').getByText('This is a Saturday.')).toBeTruthy();
    type(field('Review', 'Day'), '2026-12-01');
    expect(part('Review').getByText('This day is before the treatment.')).toBeTruthy();
    type(field('Earliest re-treatment', 'Day'), '2027-03-01');
    expect(part('Earliest re-treatment').getByText('Labels ask to wait until 18 Mar 2027.')).toBeTruthy();
  });

  it('writes a neutral file: no product, no dose, no label', async () => {
    give(GIVEN);
    render(<BookDialog onDone={() => {}} />);
    type(field('Review', 'Time, if agreed'), '09:30');
    expect(part('Review').getByText(/In this place’s time: .*1 January 2027.*09:30/)).toBeTruthy();
    await save();
    const [review, retreatment] = await savedEvents();
    expect(saveFile.mock.calls[0]?.[0]).toBe('facies-appointments-2026-12-18.ics');
    expect(review?.startDate.toJSDate().toISOString()).toBe(new Date('2027-01-01T09:30').toISOString());
    expect(retreatment?.startDate.toString()).toBe('2027-03-18');
    for (const event of [review, retreatment]) {
      expect(event?.summary).toBe('Appointment');
      expect(event?.component.toString()).not.toMatch(/botulinum|glabella|J\. D\.|\d U\b/i);
      expect(event?.component.getFirstSubcomponent('valarm')).not.toBeNull();
    }
    expect(await screen.findByText(/^Saved as facies-appointments/)).toBeTruthy();
  });

  it('writes the label only where it was ticked, and only what is wanted', async () => {
    give(GIVEN);
    render(<BookDialog onDone={() => {}} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'With the chart’s label', hidden: true }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Remind one day before', hidden: true }));
    await userEvent.click(part('Earliest re-treatment').getByRole('checkbox', { hidden: true }));
    await save();
    const events = await savedEvents();
    expect(events).toHaveLength(1);
    expect(events[0]?.description).toBe('J. D. 1971');
    expect(events[0]?.component.getFirstSubcomponent('valarm')).toBeNull();
  });

  it('tells of a missing day, of nothing chosen and of a file that cannot be made', async () => {
    give(GIVEN);
    render(<BookDialog onDone={() => {}} />);
    type(field('Review', 'Day'), '');
    await save();
    expect((await screen.findByRole('alert', { hidden: true })).textContent).toBe('A day is missing.');
    type(field('Review', 'Day'), '2027-01-01');
    saveFile.mockImplementationOnce(() => {
      throw new Error('no room');
    });
    await save();
    await waitFor(() => expect(screen.getByRole('alert', { hidden: true }).textContent).toMatch(/could not be made/), { timeout: 10_000 });
    for (const box of [part('Review'), part('Earliest re-treatment')]) await userEvent.click(box.getByRole('checkbox', { hidden: true }));
    await save();
    await waitFor(() => expect(screen.getByRole('alert', { hidden: true }).textContent).toBe('Nothing is chosen.'));
  });

  it('offers no re-treatment where nothing is treated', async () => {
    act(() => planStore.getState().removeSites('glabella'));
    await savedPlan();
    render(<BookDialog onDone={() => {}} />);
    expect(screen.queryByRole('group', { name: 'Earliest re-treatment', hidden: true })).toBeNull();
    expect(field('Review', 'Day').value).not.toBe('');
  });
});
