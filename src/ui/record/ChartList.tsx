import { useEffect, useState } from 'react';
import { type ChartSummary, planStore, usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { RECORD_WORDS } from '../wording/recordWords.ts';

const WORDS = RECORD_WORDS.charts;
/** More rows than anybody reads: beyond them a search is quicker. */
const MOST_SHOWN = 40;

/** A chart's label, or words for one that has none. */
export function chartName({ label, createdAt }: { readonly label: string; readonly createdAt: string }): string {
  return label || RECORD_WORDS.chart.unnamed(createdAt);
}

/** The charts of this browser, last changed first; read when they are asked for. */
export function ChartList() {
  const openId = usePlan((state) => state.chart.id);
  const openLabel = usePlan((state) => state.chart.label);
  const visits = usePlan((state) => state.chart.visits.length);
  const lastGiven = usePlan((state) => state.chart.visits.filter((visit) => visit.givenAt !== null).length);
  const [charts, setCharts] = useState<readonly ChartSummary[] | null>(null);
  const [search, setSearch] = useState('');
  const [archived, setArchived] = useState(false);
  const [failed, setFailed] = useState(false);
  const [unread, setUnread] = useState(false);
  const [serial, setSerial] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another open chart, or what changes in this one, changes the list.
  useEffect(() => {
    let gone = false;
    planStore
      .getState()
      .listCharts()
      .then(
        (found) => {
          if (gone) return;
          setCharts(found);
          setUnread(false);
        },
        () => !gone && setUnread(true),
      );
    return () => {
      gone = true;
    };
  }, [openId, openLabel, visits, lastGiven, serial]);

  const attempt = async (action: () => Promise<void>, said: string) => {
    setFailed(false);
    try {
      await action();
      viewStore.getState().announce(said);
      setSerial((count) => count + 1);
    } catch {
      setFailed(true);
    }
  };

  const wanted = search.trim().toLocaleLowerCase();
  const fitting = (charts ?? [])
    .filter((chart) => archived || chart.archivedAt === null || chart.id === openId)
    .filter((chart) => chartName(chart).toLocaleLowerCase().includes(wanted) || chart.id.startsWith(wanted))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const shown = fitting.slice(0, MOST_SHOWN);

  return (
    <div className="chart-list">
      <label className="labelled">
        <span className="field-label">{WORDS.search}</span>
        <input className="field" type="search" dir="auto" value={search} onChange={(event) => setSearch(event.target.value)} />
      </label>
      <label className="record-tick">
        <input type="checkbox" checked={archived} onChange={(event) => setArchived(event.target.checked)} />
        {WORDS.showArchived}
      </label>
      {(failed || unread) && (
        <p className="caution-note" role="alert">
          {RECORD_WORDS.chart.failed}
        </p>
      )}
      {charts === null && !unread && <p className="hint">{WORDS.loading}</p>}
      {charts !== null && shown.length === 0 && <p className="hint">{WORDS.none}</p>}
      <ul className="record-list">
        {shown.map((chart) => {
          const name = chartName(chart);
          const { openChart, setArchived: put } = planStore.getState();
          return (
            <li key={chart.id}>
              <div className="record-entry">
                <strong dir="auto">{name}</strong>
                <span className="hint">
                  {[
                    WORDS.visits(chart.visits),
                    chart.lastGivenAt && WORDS.lastGiven(chart.lastGivenAt),
                    chart.id === openId && WORDS.isOpen,
                    chart.archivedAt && WORDS.archived,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </div>
              {chart.id !== openId && (
                <button
                  type="button"
                  className="quiet-button"
                  aria-label={`${WORDS.open}: ${name}`}
                  onClick={() => attempt(() => openChart(chart.id), WORDS.opened(name))}
                >
                  {WORDS.open}
                </button>
              )}
              <button
                type="button"
                className="quiet-button"
                aria-label={`${chart.archivedAt ? WORDS.restore : WORDS.archive}: ${name}`}
                onClick={() =>
                  attempt(() => put(chart.id, chart.archivedAt === null), chart.archivedAt ? WORDS.takenBack(name) : WORDS.putAway(name))
                }
              >
                {chart.archivedAt ? WORDS.restore : WORDS.archive}
              </button>
            </li>
          );
        })}
      </ul>
      {fitting.length > shown.length && <p className="hint">{WORDS.more(fitting.length - shown.length)}</p>}
    </div>
  );
}
