import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { WORDS } from '../wording/words.ts';
import { FactText } from './FactText.tsx';
import './muscleAnatomy.css';

const ROWS = ['origin', 'insertion', 'action', 'nerve', 'antagonists', 'depth', 'facs'] as const;

/** Origin to FACS unit of one muscle, as a trainer teaches it. */
export function MuscleAnatomy({ muscleId }: { readonly muscleId: MuscleId }) {
  const muscle = MUSCLES[muscleId];
  return (
    <div className="muscle-anatomy">
      <h4>
        {muscle.name}
        {muscle.latin !== muscle.name && <i lang="la"> {muscle.latin}</i>}
      </h4>
      <dl>
        {ROWS.map((row) => {
          const fact = muscle[row];
          return (
            fact && (
              <div key={row}>
                <dt>{WORDS.muscleFacts[row]}</dt>
                <dd>
                  <FactText fact={fact} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </div>
  );
}
