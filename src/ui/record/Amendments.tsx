import { useState } from 'react';
import { doseNumber } from '#domain/dose/units.ts';
import type { PlanEdit } from '#domain/plan/editPlan.ts';
import { amendedPlan, type Visit } from '#domain/plan/visit.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { parseDose } from '../sites/doseInput.ts';
import { siteName } from '../sites/siteName.ts';
import { REGION_NAMES } from '../wording/names.ts';
import { RECORD_WORDS } from '../wording/recordWords.ts';

const WORDS = RECORD_WORDS.amend;

/** What was added to a given visit, and the form to add more. */
export function Amendments({ visit }: { readonly visit: Visit }) {
  const [added, setAdded] = useState(0);
  return (
    <div className="amendments">
      {visit.amendments.length > 0 && (
        <>
          <h4>{WORDS.list}</h4>
          <ul className="record-list">
            {visit.amendments.map((amendment) => (
              <li key={amendment.id}>
                <div className="record-entry">
                  <span className="hint" dir="auto">
                    {WORDS.by(amendment.at, amendment.author)}
                    {amendment.edits.length > 0 && ` · ${WORDS.sitesChanged(amendment.edits.length)}`}
                  </span>
                  <p dir="auto">{amendment.text}</p>
                </div>
              </li>
            ))}
          </ul>
          <p className="hint">{WORDS.shown}</p>
        </>
      )}
      {/* A new form after each amendment of one's own; another tab's takes nothing from what is half typed. */}
      <AmendForm key={added} visit={visit} onAdded={() => setAdded(added + 1)} />
    </div>
  );
}

function AmendForm({ visit, onAdded }: { readonly visit: Visit; readonly onAdded: () => void }) {
  const plan = amendedPlan(visit);
  const sites = plan.sites.filter((site) => site.chosen);
  const [author, setAuthor] = useState('');
  const [text, setText] = useState('');
  const [doses, setDoses] = useState<Readonly<Record<string, string>>>({});
  const [failed, setFailed] = useState(false);
  const typed = sites.map((site) => ({ site, value: doses[site.id] ?? '' })).filter(({ value }) => value.trim() !== '');
  const wrong = typed.find(({ value }) => parseDose(value) === null);
  const edits = typed.flatMap(({ site, value }): PlanEdit[] => {
    const doseHundredths = parseDose(value);
    return doseHundredths === null || doseHundredths === site.doseHundredths
      ? []
      : [{ kind: 'changeSites', siteIds: [site.id], change: { doseHundredths } }];
  });

  const add = () => {
    const count = (visits: readonly Visit[]) => visits.find(({ id }) => id === visit.id)?.amendments.length ?? 0;
    const before = count(planStore.getState().chart.visits);
    try {
      planStore.getState().amendVisit(visit.id, { author: author.trim(), text: text.trim(), edits });
    } catch {
      // More corrections than one amendment holds: said below, and what was typed stays.
    }
    if (count(planStore.getState().chart.visits) === before) {
      setFailed(true);
      return;
    }
    viewStore.getState().announce(WORDS.added);
    onAdded();
  };

  return (
    <form
      className="amend-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !wrong) add();
      }}
    >
      <h4>{WORDS.title}</h4>
      <p className="hint">{WORDS.hint}</p>
      <label className="labelled">
        <span className="field-label">{WORDS.author}</span>
        <input className="field" dir="auto" maxLength={200} value={author} onChange={(event) => setAuthor(event.target.value)} />
      </label>
      <label className="labelled">
        <span className="field-label">{WORDS.text}</span>
        <textarea
          className="field"
          dir="auto"
          rows={3}
          maxLength={5000}
          required
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {sites.length > 0 && (
        <details className="amend-doses">
          <summary>{WORDS.doses}</summary>
          <ul>
            {sites.map((site) => {
              const name = siteName(site, plan.sites);
              const unit = PRODUCT_NAMES[site.productId].doseUnit;
              const value = doses[site.id] ?? '';
              return (
                <li key={site.id}>
                  <span>
                    {name} <span className="hint">{REGION_NAMES[site.regionId].name}</span>
                  </span>
                  <input
                    className="field amend-dose"
                    inputMode="decimal"
                    aria-label={WORDS.doseOf(name, unit)}
                    aria-invalid={value.trim() !== '' && parseDose(value) === null}
                    placeholder={doseNumber(site.doseHundredths)}
                    value={value}
                    onChange={(event) => setDoses({ ...doses, [site.id]: event.target.value })}
                  />
                  <span>{unit}</span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {failed && (
        <p className="caution-note" role="alert">
          {WORDS.failed}
        </p>
      )}
      {wrong && (
        <p className="caution-note" role="alert">
          {WORDS.notNumber}
        </p>
      )}
      <button type="submit" className="outline-button" disabled={text.trim() === '' || wrong !== undefined}>
        {WORDS.add}
      </button>
    </form>
  );
}
