import type { MuscleId, RegionId } from '#knowledge/anatomy/ids.ts';
import type { Fact } from '#knowledge/fact.ts';
import type { DangerStructure } from '#knowledge/safety/dangerStructures.ts';
import { stageStore } from '#stores/stageStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { FactList } from '../../anatomy/FactList.tsx';
import { FactText } from '../../anatomy/FactText.tsx';
import { LEARN_WORDS } from '../../wording/learnWords.ts';
import { REGION_NAMES } from '../../wording/names.ts';
import { said, spokenIn } from '../../wording/said.ts';
import { type RegionRole, relevanceOf } from './muscleRelevance.ts';

const WORDS = LEARN_WORDS.explore;

/** Where a muscle is treated, what lies in the way, and what happens when it is reached unmeant. */
export function InjectionRelevance({ muscleId }: { readonly muscleId: MuscleId }) {
  const { treatedIn, keepClear, distances, byMistake, sparedIn } = relevanceOf(muscleId);
  return (
    <div className="relevance">
      <h4>{WORDS.treatedIn}</h4>
      {treatedIn.length === 0 ? <p>{WORDS.notTreated}</p> : treatedIn.map((entry) => <Treated key={entry.regionId} {...entry} />)}
      <FactList title={WORDS.distances} facts={eachOnce(distances.map(({ fact }) => fact))} />
      {keepClear.length > 0 && (
        <>
          <h4>{WORDS.keepClear}</h4>
          {keepClear.map((structure) => (
            <Structure key={structure.id} structure={structure} />
          ))}
        </>
      )}
      <h4>{WORDS.mistake}</h4>
      {byMistake.length + sparedIn.length === 0 && <p>{WORDS.noMistake}</p>}
      {byMistake.map((structure) => (
        <Structure key={structure.id} structure={structure} open />
      ))}
      {sparedIn.map(({ regionId, role }) => (
        <div key={regionId} className="relevance-entry">
          <p>
            <strong>{WORDS.spared(REGION_NAMES[regionId].name)}</strong>
          </p>
          <FactText fact={role} />
        </div>
      ))}
    </div>
  );
}

function Treated({ regionId, role }: RegionRole) {
  const { name } = REGION_NAMES[regionId];
  return (
    <div className="relevance-entry">
      <button type="button" className="muscle-link" aria-label={WORDS.toRegion(name)} onClick={() => lookAtRegion(regionId)}>
        {name}
      </button>
      <FactText fact={role} />
    </div>
  );
}

/** Lights the region up on the face; what is read stays beside it. */
function lookAtRegion(regionId: RegionId): void {
  const { access } = stageStore.getState();
  if (access) access.choose({ regionId, side: null });
  else viewStore.getState().select({ regionId, side: null });
}

/** Several measures may rest on one statement, which is read once. */
function eachOnce(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [fact.text, fact])).values()];
}

function Structure({ structure, open = false }: { readonly structure: DangerStructure; readonly open?: boolean }) {
  return (
    <details className="relevance-entry" open={open}>
      <summary {...spokenIn(structure.name)}>{said(structure.name)}</summary>
      <FactList facts={eachOnce([...structure.facts, ...structure.measures.map(({ fact }) => fact)])} />
    </details>
  );
}
