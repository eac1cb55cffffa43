import { useEffect, useRef, useState } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { planStore } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { whenSaved } from '#stores/whenSaved.ts';
import { UPDATE_WORDS } from '#ui/wording/updateWords.ts';
import { followUpdates, type UpdateOffer, type Updates } from './followUpdates.ts';
import './updateNotice.css';

/** Beside index.html, so that it serves the whole folder, wherever that lies. */
const WORKER = 'sw.js';
/** How long a press on "Update" waits for the last edits, ms. */
const SAVING_PATIENCE = 10_000;

type Props = {
  readonly container: ServiceWorkerContainer;
  /** Loads the page anew; what is not stored would be lost. */
  readonly reload: () => void;
};

/**
 * Keeps the build for use without a network, and offers a newer one when there is one: never to a patient, never by itself,
 * and not before everything is saved.
 */
export function UpdateNotice({ container, reload }: Props) {
  const [offer, setOffer] = useState<UpdateOffer | null>(null);
  const [later, setLater] = useState<UpdateOffer | null>(null);
  const [step, setStep] = useState<'asked' | 'working' | 'unsaved'>('asked');
  const updates = useRef<Updates | null>(null);
  const working = useView((view) => visibilityOf(view.audience).editsPlan);
  const shown = offer !== null && offer !== later && working;

  useEffect(() => {
    let gone = false;
    const address = new URL(WORKER, document.baseURI).href;
    const onTaken = () => void reloadWhenSaved(reload, () => setStep('unsaved'));
    followUpdates(container, address, { onOffer: setOffer, onTaken }).then(
      (followed) => {
        updates.current = followed;
        if (gone) followed.stop();
      },
      () => {
        // Private windows and plain http refuse it: the page works as it did, with a network.
      },
    );
    return () => {
      gone = true;
      updates.current?.stop();
    };
  }, [container, reload]);

  useEffect(() => {
    if (shown && offer) viewStore.getState().announce(UPDATE_WORDS[offer]);
  }, [shown, offer]);

  const press = async () => {
    setStep('working');
    if (offer === 'elsewhere') await reloadWhenSaved(reload, () => setStep('unsaved'));
    else if (await whenSaved(planStore, SAVING_PATIENCE)) updates.current?.take();
    else setStep('unsaved');
  };

  if (!shown) return null;
  return (
    <section className="update-notice" aria-label={UPDATE_WORDS.label}>
      <p>{UPDATE_WORDS[offer]}</p>
      {step === 'unsaved' && (
        <p role="alert" className="update-unsaved">
          {UPDATE_WORDS.unsaved}
        </p>
      )}
      <div className="update-ways">
        <button
          type="button"
          className="primary-button"
          aria-disabled={step === 'working'}
          onClick={() => step !== 'working' && void press()}
        >
          {step === 'working' ? UPDATE_WORDS.working : offer === 'elsewhere' ? UPDATE_WORDS.reload : UPDATE_WORDS.update}
        </button>
        <button type="button" className="quiet-button" onClick={() => setLater(offer)}>
          {UPDATE_WORDS.later}
        </button>
      </div>
    </section>
  );
}

/** An edit may have come between the press and the new build: nothing is left behind. */
async function reloadWhenSaved(reload: () => void, onUnsaved: () => void): Promise<void> {
  if (await whenSaved(planStore, SAVING_PATIENCE)) reload();
  else onUnsaved();
}
