import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeChartFile } from '#export/chartFile/writeChartFile.ts';
import { planStore } from '#stores/planStore.ts';
import { safetyStore } from '#stores/safetyStore.ts';
import { ExportChoices } from '#ui/record/ExportChoices.tsx';
import { makeFile, UncheckedError } from '#ui/record/exportFile.ts';
import { ImportChart } from '#ui/record/ImportChart.tsx';
import { RECORD_WORDS } from '#ui/wording/recordWords.ts';
import { freshChart, PATTERN, refuse, restoreStores } from './recordStores.ts';

const { imports, exports } = RECORD_WORDS;
const saved: string[] = [];
const { createObjectURL, revokeObjectURL } = URL;

beforeEach(async () => {
  await freshChart();
  saved.length = 0;
  Object.assign(URL, { createObjectURL: () => 'blob:none', revokeObjectURL: () => {} });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(URL, { createObjectURL, revokeObjectURL });
  restoreStores();
});

const chartText = (label: string) =>
  writeChartFile({ ...planStore.getState().chart, label }, { exportedAt: new Date().toISOString(), appVersion: '1' });
/** jsdom's files do not read themselves. */
function fileOf(text: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], 'chart.json', { type: 'application/json' }), { arrayBuffer: async () => bytes.buffer });
}
const choose = async (file: File) => userEvent.upload(screen.getByLabelText(imports.choose), file);
const outcome = async () => (await screen.findByRole('alert')).textContent;

describe('a chart file that is opened', () => {
  it('comes beside the chart that is open, once, while the field rests', async () => {
    const before = (await planStore.getState().listCharts()).length;
    render(<ImportChart />);
    await choose(fileOf(chartText('From a file')));
    expect(await outcome()).toContain(imports.opened('From a file'));
    expect(planStore.getState().chart.label).toBe('From a file');
    expect(await planStore.getState().listCharts()).toHaveLength(before + 1);
    expect(screen.getByLabelText<HTMLInputElement>(imports.choose).disabled).toBe(false);
  });

  it('is put aside where it is damaged, and the open chart is untouched', async () => {
    const { id } = planStore.getState().chart;
    render(<ImportChart />);
    await choose(fileOf(chartText('Damaged').replace('Damaged', 'Demaged')));
    const text = await outcome();
    expect(text).toContain(imports.damaged);
    expect(text).toContain(imports.untouched);
    expect(text).toMatch(/put aside unchanged/);
    expect(planStore.getState().chart.id).toBe(id);
  });

  it('while the charts are locked is stored nowhere and says so', async () => {
    planStore.setState({ addChart: refuse, keepAside: async () => null });
    render(<ImportChart />);
    await choose(fileOf(chartText('Locked out')));
    const text = await outcome();
    for (const line of [imports.notStored, imports.untouched, imports.notKept]) expect(text).toContain(line);
  });

  it('is not read where it is larger than any chart, nor kept', async () => {
    const keepAside = vi.fn(async () => 'kept/1');
    planStore.setState({ keepAside });
    render(<ImportChart />);
    await choose(Object.defineProperty(fileOf('{}'), 'size', { value: 65_000_000 }));
    expect(await outcome()).toContain(imports.tooLarge);
    expect(keepAside).not.toHaveBeenCalled();
  });
});

describe('a file that is saved', () => {
  const press = (kind: 'chart-file' | 'png' | 'pdf' | 'csv') => userEvent.click(screen.getByRole('button', { name: exports.kinds[kind] }));

  it('has no label in its name', async () => {
    planStore.getState().renameChart('Ada');
    render(<ExportChoices />);
    await press('chart-file');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatch(/^facies-chart-[0-9a-f]{8}-\d{4}-\d\d-\d\d\.json$/);
  });

  it('is none where the chart could not be opened from it again', async () => {
    const { chart } = planStore.getState();
    const [visit] = chart.visits;
    if (!visit) throw new Error('no visit');
    const visits = Array.from({ length: 1001 }, (_, index) => ({ ...visit, id: `v${index}` }));
    act(() => planStore.setState({ chart: { ...chart, visits } }));
    render(<ExportChoices />);
    await press('chart-file');
    expect((await screen.findByRole('alert')).textContent).toBe(exports.chartTooLarge);
    act(() => planStore.setState({ chart: { ...chart, label: 'x'.repeat(300) } }));
    await press('chart-file');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(exports.chartDiffers));
    expect(saved).toEqual([]);
    act(() => planStore.setState({ chart }));
  });

  it('says that there is no picture where no face is drawn', async () => {
    render(<ExportChoices />);
    await press('png');
    expect((await screen.findByRole('alert')).textContent).toBe(exports.noPicture);
  });

  it('is no record without findings that only were not read', async () => {
    planStore.getState().putPattern(PATTERN);
    await waitFor(() => expect(safetyStore.getState().findings.length).toBeGreaterThan(0));
    safetyStore.setState({ ready: false, failed: true, findings: [] });
    await expect(makeFile('pdf')).rejects.toThrow(UncheckedError);
  });
});
