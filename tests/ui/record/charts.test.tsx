import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { ChartHead } from '#ui/record/ChartHead.tsx';
import { ChartList } from '#ui/record/ChartList.tsx';
import { LotRecall } from '#ui/record/LotRecall.tsx';
import { RecordPanel } from '#ui/record/RecordPanel.tsx';
import { RECORD_WORDS } from '#ui/wording/recordWords.ts';
import { freshChart, refuse, restoreStores } from './recordStores.ts';

beforeEach(freshChart);
afterEach(restoreStores);

const label = () => screen.getByRole<HTMLInputElement>('textbox', { name: RECORD_WORDS.chart.label });
const charts = async () => (await planStore.getState().listCharts()).map((chart) => chart.label);
const said = () => viewStore.getState().announcement.text;

describe('head of the chart', () => {
  it('begins one chart for two presses, and writes the label that was being typed', async () => {
    const before = (await charts()).length;
    render(<RecordPanel />);
    fireEvent.change(label(), { target: { value: 'Half typed' } });
    const create = screen.getByRole('button', { name: RECORD_WORDS.chart.create });
    fireEvent.click(create);
    fireEvent.click(create);
    await waitFor(() => expect(said()).toBe(RECORD_WORDS.chart.created));
    const after = await charts();
    expect(after).toHaveLength(before + 1);
    expect(after).toContain('Half typed');
    expect(label().value).toBe('');
  });

  it('says that a chart could not be begun, and keeps the open one', async () => {
    planStore.setState({ newChart: refuse });
    const { id } = planStore.getState().chart;
    render(<ChartHead />);
    await userEvent.click(screen.getByRole('button', { name: RECORD_WORDS.chart.create }));
    expect((await screen.findByRole('alert')).textContent).toBe(RECORD_WORDS.chart.failed);
    expect(planStore.getState().chart.id).toBe(id);
  });
});

describe('list of charts', () => {
  it('opens another, with the half typed label written into the one that it was typed in', async () => {
    planStore.getState().renameChart('Chart one');
    await act(() => planStore.getState().newChart('Chart two'));
    render(
      <>
        <ChartHead />
        <ChartList />
      </>,
    );
    fireEvent.change(label(), { target: { value: 'Chart two, typed' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Open: Chart one' }));
    await waitFor(() => expect(planStore.getState().chart.label).toBe('Chart one'));
    expect(await charts()).toContain('Chart two, typed');
    expect(await screen.findByText('Chart one')).toBeTruthy();
  });

  it('says that one could not be opened or put away, and nothing else', async () => {
    planStore.getState().renameChart('Chart three');
    await act(() => planStore.getState().newChart('Chart four'));
    planStore.setState({ openChart: refuse });
    render(<ChartList />);
    await userEvent.click(await screen.findByRole('button', { name: 'Open: Chart three' }));
    expect((await screen.findByRole('alert')).textContent).toBe(RECORD_WORDS.chart.failed);
    expect(said()).not.toBe(RECORD_WORDS.charts.opened('Chart three'));
    expect(planStore.getState().chart.label).toBe('Chart four');
  });

  it('says that the charts cannot be read', async () => {
    planStore.setState({ listCharts: refuse });
    render(<ChartList />);
    expect((await screen.findByRole('alert')).textContent).toBe(RECORD_WORDS.chart.failed);
    expect(screen.queryByText(RECORD_WORDS.charts.loading)).toBeNull();
  });

  it('puts away and takes back, and never deletes', async () => {
    planStore.getState().renameChart('Chart five');
    await act(() => planStore.getState().newChart('Chart six'));
    render(<ChartList />);
    await userEvent.click(await screen.findByRole('button', { name: 'Put away: Chart five' }));
    await waitFor(() => expect(screen.queryByText('Chart five')).toBeNull());
    await userEvent.click(screen.getByRole('checkbox', { name: RECORD_WORDS.charts.showArchived }));
    await userEvent.click(await screen.findByRole('button', { name: 'Take back: Chart five' }));
    await waitFor(() => expect(said()).toBe(RECORD_WORDS.charts.takenBack('Chart five')));
  });
});

describe('lot recall', () => {
  const find = async (lot: string) => {
    await userEvent.type(screen.getByRole('textbox', { name: RECORD_WORDS.recall.lot }), lot);
    await userEvent.click(screen.getByRole('button', { name: RECORD_WORDS.recall.find }));
  };
  const use = { chartId: 'other', chartLabel: 'Other', visitId: 'v', givenAt: null, productId: 'onabotulinumtoxinA', lot: 'L1' } as const;

  it('shows no list where not every chart can be read', async () => {
    planStore.setState({ findLot: refuse });
    render(<LotRecall />);
    await find('L1');
    expect((await screen.findByRole('alert')).textContent).toBe(RECORD_WORDS.recall.failed);
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('lists a visit once for each way in which its lot is written, and says when its chart does not open', async () => {
    const error = vi.spyOn(console, 'error');
    planStore.setState({ findLot: async () => [use, { ...use, lot: 'L 1' }], openChart: refuse });
    render(<LotRecall />);
    await find('L1');
    expect(await screen.findAllByRole('listitem')).toHaveLength(2);
    const [open] = screen.getAllByRole('button', { name: 'Open: Other' });
    if (open) await userEvent.click(open);
    expect((await screen.findByRole('alert')).textContent).toBe(RECORD_WORDS.chart.failed);
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });
});
