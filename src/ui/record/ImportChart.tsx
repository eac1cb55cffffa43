import { useRef, useState } from 'react';
import type { ReadChart } from '#export/chartFile/readChartFile.ts';
import { newId } from '#stores/newId.ts';
import { labelPatternSites, planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { RECORD_WORDS } from '../wording/recordWords.ts';
import { chartName } from './ChartList.tsx';

const WORDS = RECORD_WORDS.imports;

type Outcome = { readonly kind: 'opened' | 'refused'; readonly lines: readonly string[]; readonly reasons: readonly string[] };

/** Opens a chart file beside the charts that are here. What cannot be read changes nothing, and the file is put aside. */
export function ImportChart() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reading, setReading] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const choose = async (file: File | undefined) => {
    setOutcome(null);
    if (!file || reading) return;
    setReading(true);
    const result = await openFile(file).catch(
      (): Outcome => ({ kind: 'refused', lines: [WORDS.unreadable, WORDS.untouched], reasons: [] }),
    );
    setReading(false);
    setOutcome(result);
    viewStore.getState().announce(result.lines.join(' '));
    // The same file can be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };

  return (
    <div className="import-chart">
      <label className="outline-button record-file">
        {reading ? WORDS.reading : WORDS.choose}
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          disabled={reading}
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </label>
      <p className="hint">{WORDS.hint}</p>
      {outcome && (
        <div className={outcome.kind === 'refused' ? 'caution-note' : 'done-note'} role="alert">
          {outcome.lines.map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
          {outcome.reasons.length > 0 && (
            <details>
              <summary>{WORDS.reasons}</summary>
              <ul className="record-reasons">
                {outcome.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </div>
  );
}

/** A file larger than this is not even read into memory; the reader's own limit is lower. */
const MOST_READ_BYTES = 64_000_000;
/** Larger ones would take the room that charts need. */
const MOST_KEPT_BYTES = 20_000_000;

async function openFile(file: File): Promise<Outcome> {
  if (file.size > MOST_READ_BYTES) return { kind: 'refused', lines: [WORDS.tooLarge, WORDS.untouched, WORDS.notKept], reasons: [] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { readChartFile } = await import('#export/chartFile/readChartFile.ts');
  const read = readChartFile(bytes, {
    patterns: labelPatternSites,
    newId,
    at: new Date().toISOString(),
  });
  if (read.status !== 'read') {
    const kept = await keptLine(file.name, bytes);
    return { kind: 'refused', lines: [refusal(read), WORDS.untouched, kept], reasons: reasonsOf(read) };
  }
  try {
    await planStore.getState().addChart(read.chart);
  } catch {
    return { kind: 'refused', lines: [WORDS.notStored, WORDS.untouched, await keptLine(file.name, bytes)], reasons: [] };
  }
  const dropped = read.dropped.length;
  const lines = [WORDS.opened(chartName(read.chart)), ...(dropped > 0 ? [WORDS.dropped(dropped)] : [])];
  return { kind: 'opened', lines, reasons: read.dropped };
}

async function keptLine(name: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length > MOST_KEPT_BYTES) return WORDS.notKept;
  const kept = await planStore
    .getState()
    .keepAside(name, bytes)
    .catch(() => null);
  return kept === null ? WORDS.notKept : WORDS.kept(kept);
}

type Refused = Exclude<ReadChart, { status: 'read' }>;

function refusal(read: Refused): string {
  switch (read.status) {
    case 'newer':
      return WORDS.newer;
    case 'too-large':
      return WORDS.tooLarge;
    case 'not-a-chart':
      return WORDS.notAChart;
    case 'damaged':
      return WORDS.damaged;
  }
}

function reasonsOf(read: Refused): readonly string[] {
  return read.status === 'damaged' || read.status === 'not-a-chart' ? [...new Set(read.reasons.map(WORDS.reason))] : [];
}
