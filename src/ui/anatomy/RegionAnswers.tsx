import { visibilityOf } from '#domain/audience/visibility.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import type { Region, RegionPart } from '#knowledge/anatomy/regions.ts';
import { useView } from '#stores/viewStore.ts';
import { MUSCLE_NAMES } from '../wording/names.ts';
import { said } from '../wording/said.ts';
import { WORDS } from '../wording/words.ts';
import { FactText } from './FactText.tsx';
import { type TimeFigure, timeFigures } from './timeFigures.ts';

/** The three answers at a glance: which muscle, what it does, how long. */
export function RegionAnswers({ facts }: { readonly facts: Region | RegionPart }) {
  const { register } = useView((view) => visibilityOf(view.audience));
  // Lies here and is no target: never under the same heading.
  const spared = facts.muscles.filter(({ spare }) => spare);
  const effect = register === 'plain' ? facts.plain.whatItDoes : facts.effect[0];
  const productId = useView((view) => view.productId);
  const duration = register === 'plain' ? { fact: facts.plain.howLong } : timeFigures(facts.duration, productId)[0];
  return (
    <div className="answers">
      <section>
        <h3>{WORDS.card.muscle}</h3>
        <MuscleNames muscles={facts.muscles.filter(({ spare }) => !spare)} />
      </section>
      {spared.length > 0 && (
        <section>
          <h3>{WORDS.card.spared[register]}</h3>
          <MuscleNames muscles={spared} />
        </section>
      )}
      <section>
        <h3>{WORDS.card.effect}</h3>
        <Answer figure={effect && { fact: effect }} />
      </section>
      <section>
        <h3>{WORDS.card.duration}</h3>
        <Answer figure={duration} />
      </section>
    </div>
  );
}

function MuscleNames({ muscles }: { readonly muscles: Region['muscles'] }) {
  const { muscleNames } = useView((view) => visibilityOf(view.audience));
  return (
    <ul className="answer-muscles">
      {muscles.map(({ muscleId, role }) => (
        <li key={muscleId}>
          {muscleNames === 'plain' ? (
            <FactText fact={role} says={said(MUSCLES[muscleId].plainName)} />
          ) : (
            <>
              <strong>{MUSCLE_NAMES[muscleId]}</strong>
              <FactText fact={role} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Answer({ figure }: { readonly figure: TimeFigure | undefined }) {
  return figure ? <FactText {...figure} /> : <p>{WORDS.card.none}</p>;
}
