import { useState } from 'react';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { type LotUse, planStore, usePlan } from '#stores/planStore.ts';
import { RECORD_WORDS } from '../wording/recordWords.ts';
import { saveFile } from './saveFile.ts';

const WORDS = RECORD_WORDS.recall;

type Found = { readonly lot: string; readonly uses: readonly LotUse[] };

/** Every visit, of all charts, that used a lot: what a recall asks for. */
export function LotRecall() {
  const [lot, setLot] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [failed, setFailed] = useState(false);
  const [unopened, setUnopened] = useState(false);
  const openId = usePlan((state) => state.chart.id);

  const open = async (chartId: string) => {
    setUnopened(false);
    await planStore
      .getState()
      .openChart(chartId)
      .catch(() => setUnopened(true));
  };

  const find = async () => {
    setFailed(false);
    setFound(null);
    const wanted = lot.trim();
    try {
      setFound({ lot: wanted, uses: await planStore.getState().findLot(wanted) });
    } catch {
      setFailed(true);
    }
  };

  return (
    <form
      className="lot-recall"
      onSubmit={(event) => {
        event.preventDefault();
        if (lot.trim() !== '') void find();
      }}
    >
      <label className="labelled">
        <span className="field-label">{WORDS.lot}</span>
        <input className="field" maxLength={60} autoComplete="off" value={lot} onChange={(event) => setLot(event.target.value)} />
      </label>
      <button type="submit" className="outline-button" disabled={lot.trim() === ''}>
        {WORDS.find}
      </button>
      {failed && (
        <p className="caution-note" role="alert">
          {WORDS.failed}
        </p>
      )}
      {unopened && (
        <p className="caution-note" role="alert">
          {RECORD_WORDS.chart.failed}
        </p>
      )}
      <div role="status">
        {found && <p>{found.uses.length === 0 ? WORDS.none(found.lot) : WORDS.found(found.lot, found.uses.length)}</p>}
      </div>
      {found && found.uses.length > 0 && (
        <>
          <ul className="record-list">
            {found.uses.map((use) => (
              <li key={`${use.chartId}/${use.visitId}/${use.productId}/${use.lot}`}>
                <div className="record-entry">
                  <strong dir="auto">{use.chartLabel || use.chartId.slice(0, 8)}</strong>
                  <span className="hint">
                    {use.givenAt ? RECORD_WORDS.moment(use.givenAt) : WORDS.planned} · {PRODUCT_NAMES[use.productId].name}
                  </span>
                </div>
                {use.chartId !== openId && (
                  <button
                    type="button"
                    className="quiet-button"
                    aria-label={`${RECORD_WORDS.charts.open}: ${use.chartLabel || use.chartId.slice(0, 8)}`}
                    onClick={() => void open(use.chartId)}
                  >
                    {RECORD_WORDS.charts.open}
                  </button>
                )}
              </li>
            ))}
          </ul>
          <button type="button" className="quiet-button" onClick={() => void saveList(found).catch(() => setFailed(true))}>
            {WORDS.save}
          </button>
        </>
      )}
    </form>
  );
}

/** Saves the list as a table. Chart numbers, no labels: a recall list leaves the clinic. */
async function saveList({ lot, uses }: Found): Promise<void> {
  const { csvText } = await import('#export/csv/csvText.ts');
  const rows = uses.map((use) => [use.chartId, use.visitId, use.givenAt ?? WORDS.planned, use.productId, use.lot]);
  const text = csvText([WORDS.columns, ...rows]);
  saveFile(`facies-lot-${lot.replaceAll(/[^A-Za-z0-9-]+/g, '-')}.csv`, new Blob([text], { type: 'text/csv' }));
}
