import { useState } from 'react';
import { MOST_STEPS, MOST_TITLE, type TourDraft } from '#domain/teaching/tours/tour.ts';
import { type SaveOutcome, tourStore, useTours } from '#stores/tourStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { Switch } from '../../sites/Switch.tsx';
import { LANGUAGE_IDS } from '../../wording/language.ts';
import { TOUR_WORDS } from '../../wording/tourWords.ts';
import { faultText } from './faultText.ts';
import { StepEditor } from './StepEditor.tsx';

const WORDS = TOUR_WORDS.editor;

/** Writes a tour: bring the face to a view, add it, write its words. */
export function TourEditor({ draft }: { readonly draft: TourDraft }) {
  const [withFace, setWithFace] = useState(false);
  const [open, setOpen] = useState<string | null>(draft.steps[0]?.id ?? null);
  const { addView, play } = tourStore.getState();
  const full = draft.steps.length >= MOST_STEPS;
  const add = () => {
    const id = addView(withFace);
    if (!id) return;
    setOpen(id);
    viewStore.getState().announce(WORDS.added(draft.steps.length + 1));
  };
  return (
    <div className="tour-editor">
      <Head draft={draft} />
      <div>
        <Switch on={withFace} onChange={setWithFace}>
          {WORDS.withFace}
        </Switch>
        <p className="hint">{WORDS.withFaceHint}</p>
      </div>
      <section aria-label={WORDS.steps}>
        <h3>{WORDS.steps}</h3>
        {draft.steps.length === 0 && <p className="hint">{WORDS.none}</p>}
        <ol className="tour-steps">
          {draft.steps.map((step, at) => (
            <StepEditor
              key={step.id}
              step={step}
              at={at}
              of={draft.steps.length}
              open={open === step.id}
              withFace={withFace}
              onOpen={() => setOpen(open === step.id ? null : step.id)}
            />
          ))}
        </ol>
      </section>
      {full && <p className="hint">{WORDS.full(MOST_STEPS)}</p>}
      <div className="learn-actions">
        <button type="button" className="primary-button" aria-disabled={full} onClick={() => !full && add()}>
          {WORDS.add}
        </button>
        {draft.steps.length > 0 && (
          <button
            type="button"
            className="outline-button"
            onClick={() =>
              play(
                draft,
                Math.max(
                  0,
                  draft.steps.findIndex(({ id }) => id === open),
                ),
              )
            }
          >
            {WORDS.preview}
          </button>
        )}
      </div>
      <SaveOrLeave />
    </div>
  );
}

function Head({ draft }: { readonly draft: TourDraft }) {
  const { changeHead } = tourStore.getState();
  const names = new Set<string>([...LANGUAGE_IDS, draft.language]);
  return (
    <div className="tour-fields">
      <label className="labelled">
        <span className="field-label">{WORDS.title}</span>
        <input
          className="field"
          dir="auto"
          maxLength={MOST_TITLE}
          value={draft.title}
          onChange={({ target }) => changeHead({ title: target.value })}
        />
      </label>
      <label className="labelled">
        <span className="field-label">{WORDS.author}</span>
        <input
          className="field"
          dir="auto"
          maxLength={MOST_TITLE}
          value={draft.author}
          onChange={({ target }) => changeHead({ author: target.value })}
        />
      </label>
      <label className="labelled">
        <span className="field-label">{WORDS.language}</span>
        <select className="field" value={draft.language} onChange={({ target }) => changeHead({ language: target.value })}>
          {[...names].map((id) => (
            <option key={id} value={id} lang={id}>
              {ownName(id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** What a language calls itself. */
function ownName(id: string): string {
  try {
    return new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id;
  } catch {
    return id;
  }
}

function SaveOrLeave() {
  const changed = useTours((state) => state.changed);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const [leaving, setLeaving] = useState(false);
  const { save, dropDraft } = tourStore.getState();
  const onSave = () => {
    const result = save();
    setOutcome(result);
    setLeaving(false);
    if (result.saving === 'saved') viewStore.getState().announce(WORDS.saved);
  };
  return (
    <>
      <div className="learn-actions">
        <button type="button" className="outline-button" onClick={onSave}>
          {WORDS.save}
        </button>
        <button type="button" className="outline-button" onClick={() => (changed ? setLeaving(true) : dropDraft())}>
          {WORDS.close}
        </button>
      </div>
      {outcome?.saving === 'saved' && !changed && <p className="done-note">{WORDS.saved}</p>}
      {outcome && outcome.saving !== 'saved' && (
        <div className="caution-note tour-faults" role="alert">
          <p>{TOUR_WORDS.notSaved[outcome.saving]}</p>
          {outcome.faults.length > 0 && (
            <ul>
              {[...new Set(outcome.faults.map(faultText))].map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      {leaving && changed && (
        <div className="caution-note tour-faults" role="alert">
          <p>{WORDS.unsaved}</p>
          <div className="learn-actions">
            <button type="button" className="outline-button" onClick={dropDraft}>
              {WORDS.drop}
            </button>
            <button type="button" className="outline-button" onClick={() => setLeaving(false)}>
              {WORDS.stay}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
