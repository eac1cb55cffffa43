import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import type { Region, RegionPart } from '#knowledge/anatomy/regions.ts';
import { WORDS } from '../wording/words.ts';
import { FactText } from './FactText.tsx';

/** Muscles that lie in the region and must be kept clear of. */
export function SparedMuscles({ region }: { readonly region: Region | RegionPart }) {
  const spared = region.muscles.filter(({ spare }) => spare);
  if (spared.length === 0) return null;
  return (
    <div className="fact-group">
      <h4>{WORDS.card.keepClear}</h4>
      <ul className="fact-list">
        {spared.map(({ muscleId, role }) => (
          <li key={muscleId}>
            <strong>{MUSCLES[muscleId].name}</strong>
            <FactText fact={role} />
          </li>
        ))}
      </ul>
    </div>
  );
}
