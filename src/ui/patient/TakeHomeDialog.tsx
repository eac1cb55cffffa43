import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { shortened } from '#export/takeHome/shorten.ts';
import type { TakeHomePaper } from '#export/takeHome/TakeHomePage.tsx';
import { type TakeHomeChoices, type TakeHomeContent, takeHomeContent } from '#export/takeHome/takeHomeContent.ts';
import type { TakeHomePack } from '#export/takeHome/takeHomeWords.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { saveFile } from '../record/saveFile.ts';
import { LANGUAGE_IDS, type LanguageId, language as spokenLanguage } from '../wording/language.ts';
import { LANGUAGE_NAMES } from '../wording/languageNames.ts';
import { TAKE_HOME_DIALOG_WORDS } from '../wording/patientTakeHomeWords.ts';
import { PRACTICE_WORDS } from '../wording/practiceWords.ts';
import { TakeHomeSheet } from './TakeHomeSheet.tsx';
import { loadTakeHomePack } from './takeHomeLanguages.ts';
import { useFittingMeasure } from './useFittingMeasure.ts';
import '../controls/dialog.css';
import '../controls/fields.css';
import './takeHomeDialog.css';

const NOTHING_TICKED: TakeHomeChoices = { product: false, units: false, lot: false };
/** The clinic's telephone as it was typed last: the same for everybody until the page is closed. It is stored nowhere. */
let lastPhone = '';

/** Chooses what stands on the page to take home, shows it, and saves or prints it. */
export function TakeHomeDialog({ onDone }: { readonly onDone: () => void }) {
  const visit = usePlan((state) => state.visit);
  const open = usePlan((state) => state.status === 'open');
  const plan = usePlan((state) => state.plan);
  const rehearsing = usePlan((state) => state.rehearsing);
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const [language, setLanguage] = useState<LanguageId>(spokenLanguage);
  const [paper, setPaper] = useState<TakeHomePaper>('a4');
  const [choices, setChoices] = useState(NOTHING_TICKED);
  const [name, setName] = useState('');
  const [phone, setPhone] = useState(() => lastPhone);
  const { pack, missing } = usePack(language);

  useEffect(() => dialog.current?.showModal(), []);
  // Behind a lock there is no name and no page, for the printer neither.
  useEffect(() => {
    if (!open) dialog.current?.close();
  }, [open]);

  const { givenAt } = visit;
  const utcOffsetMinutes = -new Date(givenAt ?? Date.now()).getTimezoneOffset();
  const content = pack && takeHomeContent({ plan, givenAt, utcOffsetMinutes, choices, name, phone }, pack);
  const tick = (choice: keyof TakeHomeChoices) => setChoices({ ...choices, [choice]: !choices[choice] });

  return (
    <dialog
      ref={dialog}
      className="dialog take-home-dialog"
      aria-labelledby={headingId}
      onClose={onDone}
      onKeyDown={(event) => {
        // The dialog takes Escape alone: what is open behind it stays open.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <h2 id={headingId}>{TAKE_HOME_DIALOG_WORDS.title}</h2>
      <p className="hint">{TAKE_HOME_DIALOG_WORDS.text}</p>
      <div className="take-home-choices">
        <label className="labelled">
          <span className="field-label">{TAKE_HOME_DIALOG_WORDS.language}</span>
          <select className="field" value={language} onChange={(event) => setLanguage(event.target.value as LanguageId)}>
            {LANGUAGE_IDS.map((id) => (
              <option key={id} value={id}>
                {LANGUAGE_NAMES[id]}
              </option>
            ))}
          </select>
        </label>
        {missing && (
          <p className="caution-note" role="alert">
            {TAKE_HOME_DIALOG_WORDS.languageMissing}
          </p>
        )}
        <label className="labelled">
          <span className="field-label">{TAKE_HOME_DIALOG_WORDS.name}</span>
          <input className="field" value={name} maxLength={60} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        </label>
        <label className="labelled">
          <span className="field-label">{TAKE_HOME_DIALOG_WORDS.phone}</span>
          <input
            className="field"
            type="tel"
            value={phone}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => {
              lastPhone = event.target.value;
              setPhone(lastPhone);
            }}
          />
          <span className="hint">{TAKE_HOME_DIALOG_WORDS.phoneHint}</span>
        </label>
        <fieldset className="take-home-ticks">
          <legend className="field-label">{TAKE_HOME_DIALOG_WORDS.clinic}</legend>
          <Tick label={TAKE_HOME_DIALOG_WORDS.showProduct} on={choices.product} onChange={() => tick('product')} />
          <Tick label={TAKE_HOME_DIALOG_WORDS.showUnits} on={choices.units} onChange={() => tick('units')} />
          <Tick label={TAKE_HOME_DIALOG_WORDS.showLot} on={choices.lot} onChange={() => tick('lot')} />
          <p className="hint">{TAKE_HOME_DIALOG_WORDS.clinicHint}</p>
        </fieldset>
        <div className="labelled">
          <span className="field-label">{TAKE_HOME_DIALOG_WORDS.paper}</span>
          <Segmented
            label={TAKE_HOME_DIALOG_WORDS.paper}
            value={paper}
            options={[
              { value: 'a4', label: TAKE_HOME_DIALOG_WORDS.papers.a4 },
              { value: 'letter', label: TAKE_HOME_DIALOG_WORDS.papers.letter },
            ]}
            onChange={setPaper}
          />
        </div>
      </div>
      {/* What is practised on is nobody's treatment: no page of it goes home, to the printer or to the disk. */}
      {rehearsing && (
        <>
          <p className="caution-note">{PRACTICE_WORDS.noRecord}</p>
          <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
            {TAKE_HOME_DIALOG_WORDS.close}
          </button>
        </>
      )}
      {content && pack && !rehearsing && <PageOf content={content} paper={paper} pack={pack} onClose={() => dialog.current?.close()} />}
    </dialog>
  );
}

function Tick({ label, on, onChange }: { readonly label: string; readonly on: boolean; readonly onChange: () => void }) {
  return (
    <label className="take-home-tick">
      <input type="checkbox" checked={on} onChange={onChange} />
      <span>{label}</span>
    </label>
  );
}

/** The words of the page; the last ones stay while others are on their way, or cannot be had. */
function usePack(language: LanguageId): { readonly pack: TakeHomePack | null; readonly missing: boolean } {
  const [loaded, setLoaded] = useState<{ readonly pack: TakeHomePack | null; readonly missing: boolean }>({ pack: null, missing: false });
  useEffect(() => {
    let wanted = true;
    const settle = (pack: TakeHomePack | null) => {
      if (wanted) setLoaded((before) => ({ pack: pack ?? before.pack, missing: pack === null }));
    };
    loadTakeHomePack(language).then(settle, () => settle(null));
    return () => {
      wanted = false;
    };
  }, [language]);
  return loaded;
}

type PageProps = {
  readonly content: TakeHomeContent;
  readonly paper: TakeHomePaper;
  readonly pack: TakeHomePack;
  readonly onClose: () => void;
};
type State = 'ready' | 'working' | 'failed' | { readonly saved: string };

/** The page as it will be, and the two ways to have it. What goes to the printer lies beside the page, outside the dialog. */
function PageOf({ content, paper, pack, onClose }: PageProps) {
  const { measure, body } = useFittingMeasure(`${paper} ${JSON.stringify(content)}`);
  const [state, setState] = useState<State>('ready');
  const page = shortened(content, measure);

  const save = async () => {
    setState('working');
    try {
      const [{ writeTakeHome }, { RECORD_FONTS }] = await Promise.all([
        import('#export/takeHome/writeTakeHome.tsx'),
        import('#export/pdf/recordFonts.ts'),
      ]);
      const { file } = await writeTakeHome(content, { paper, language: pack.locale, fonts: RECORD_FONTS });
      const saved = fileName();
      saveFile(saved, file);
      setState({ saved });
      viewStore.getState().announce(TAKE_HOME_DIALOG_WORDS.saved(saved));
    } catch {
      setState('failed');
    }
  };

  return (
    <>
      <div className="take-home-preview" data-paper={paper}>
        <TakeHomeSheet content={page} measure={measure} paper={paper} language={pack.locale} />
      </div>
      {createPortal(
        <div className="take-home-print" data-paper={paper} aria-hidden="true">
          <TakeHomeSheet content={page} measure={measure} paper={paper} language={pack.locale} bodyRef={body} />
        </div>,
        document.body,
      )}
      <div className="take-home-ways">
        <button type="button" className="primary-button" disabled={state === 'working'} onClick={() => void save()}>
          {TAKE_HOME_DIALOG_WORDS.save}
        </button>
        <button type="button" className="outline-button" onClick={() => window.print()}>
          {TAKE_HOME_DIALOG_WORDS.print}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {TAKE_HOME_DIALOG_WORDS.close}
        </button>
        <div role="status" className="hint">
          {state === 'working' && TAKE_HOME_DIALOG_WORDS.working}
          {typeof state === 'object' && TAKE_HOME_DIALOG_WORDS.saved(state.saved)}
        </div>
        {state === 'failed' && (
          <p className="caution-note" role="alert">
            {TAKE_HOME_DIALOG_WORDS.failed}
          </p>
        )}
      </div>
    </>
  );
}

/** No label is in it: a file's name is seen by everybody who passes. */
function fileName(): string {
  const { chart, visit } = planStore.getState();
  const pseudonym = chart.id.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 8);
  return `facies-take-home-${pseudonym}-${(visit.givenAt ?? new Date().toISOString()).slice(0, 10)}.pdf`;
}
