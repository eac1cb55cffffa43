import { useEffect, useRef } from 'react';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { learnStore } from '#stores/learnStore.ts';
import { stageStore } from '#stores/stageStore.ts';
import { useView } from '#stores/viewStore.ts';
import { FactList } from '../../anatomy/FactList.tsx';
import { FactText } from '../../anatomy/FactText.tsx';
import { MuscleAnatomy } from '../../anatomy/MuscleAnatomy.tsx';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { BackIcon, ChevronIcon } from '../../controls/icons.tsx';
import { LEARN_WORDS } from '../../wording/learnWords.ts';
import { LINE_WORDS } from '../../wording/lineWords.ts';
import { MUSCLE_NAMES, PLACE_WORDS } from '../../wording/names.ts';
import { said } from '../../wording/said.ts';
import { ANTAGONISTS } from './antagonists.ts';
import { InjectionRelevance } from './InjectionRelevance.tsx';
import { linesOf } from './muscleRelevance.ts';
import { chooseMuscle, showMuscle } from './showMuscle.ts';
import { useContraction } from './useContraction.ts';

const WORDS = LEARN_WORDS.explore;

/** One muscle: on the face, and in sourced sentences. */
export function MuscleCard({ muscleId }: { readonly muscleId: MuscleId }) {
  const drawn = useView((view) => view.scene === 'ready');
  const { contracted, toggle } = useContraction(muscleId);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chose it from the list stood on a button that is gone now, perhaps far down.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.card-scroll')?.scrollTo?.({ top: 0 });
  }, []);
  const muscle = MUSCLES[muscleId];
  return (
    <article className="muscle-card" aria-label={MUSCLE_NAMES[muscleId]}>
      <button
        type="button"
        className="quiet-button muscle-back"
        onClick={() => {
          learnStore.setState({ muscleId: null });
          anatomyStore.getState().isolate(null);
          stageStore.getState().access?.look(null, true);
        }}
      >
        <BackIcon />
        {WORDS.back}
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {MUSCLE_NAMES[muscleId]}
      </h3>
      <p className="muscle-plain">{said(muscle.plainName)}</p>
      {drawn && (
        <div className="learn-actions">
          <button type="button" className="primary-button" aria-pressed={contracted} onClick={toggle}>
            {contracted ? WORDS.release : WORDS.contract}
          </button>
          <button type="button" className="outline-button" onClick={() => showMuscle(muscleId)}>
            {WORDS.where}
          </button>
        </div>
      )}
      <FactText fact={muscle.action} />
      <Antagonists muscleId={muscleId} />
      <Lines muscleId={muscleId} />
      <Disclosure title={WORDS.facts}>
        <MuscleAnatomy muscleId={muscleId} />
        <FactList facts={muscle.geometry} />
      </Disclosure>
      <Disclosure title={WORDS.injection} open>
        <InjectionRelevance muscleId={muscleId} />
      </Disclosure>
    </article>
  );
}

function Antagonists({ muscleId }: { readonly muscleId: MuscleId }) {
  const { antagonists } = MUSCLES[muscleId];
  if (!antagonists) return null;
  const links = ANTAGONISTS[muscleId] ?? [];
  return (
    <section className="muscle-part" aria-label={WORDS.against}>
      <h4>{WORDS.against}</h4>
      <FactText fact={antagonists} />
      {links.length > 0 && (
        <ul className="muscle-links" title={WORDS.againstHint}>
          {links.map((id) => (
            <li key={id}>
              <button type="button" className="muscle-link" onClick={() => chooseMuscle(id)}>
                {MUSCLE_NAMES[id]}
                <ChevronIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Lines({ muscleId }: { readonly muscleId: MuscleId }) {
  const lines = linesOf(muscleId);
  return (
    <section className="muscle-part" aria-label={WORDS.lines}>
      <h4>{WORDS.lines}</h4>
      {lines.length === 0 ? (
        <p>{WORDS.noLines}</p>
      ) : (
        <>
          <ul className="muscle-lines">
            {lines.map(({ group, others }) => {
              const line = LINE_WORDS.groups[group];
              const names = others.map((id) => MUSCLE_NAMES[id]).join(PLACE_WORDS.comma);
              return <li key={group}>{names ? WORDS.together(line, names) : line}</li>;
            })}
          </ul>
          <p className="hint">{WORDS.linesHint}</p>
        </>
      )}
    </section>
  );
}
