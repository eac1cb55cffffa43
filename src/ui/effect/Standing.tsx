import { useEffectOfPlan } from '#stores/effectStore.ts';
import { useFace } from '#stores/faceStore.ts';
import { usePlan } from '#stores/planStore.ts';
import { useView } from '#stores/viewStore.ts';
import { EFFECT_WORDS } from '../wording/effectWords.ts';
import { EffectFigures } from './EffectFigures.tsx';
import type { ShownRegion } from './shownEffect.ts';

type Props = { readonly regions: readonly ShownRegion[]; readonly plain: boolean };

/** What stands behind the picture: always that it is an illustration, the figures with their range, and whatever is missing. */
export function Standing({ regions, plain }: Props) {
  const unknown = useEffectOfPlan((state) => state.effect?.unknown.length ?? null);
  const failed = useEffectOfPlan((state) => state.failed);
  const missing = useMissing(plain);
  const masseter = regions.some(({ regionId }) => regionId === 'masseter');
  if (failed || unknown === null) {
    return failed ? (
      <p className="timeline-missing" role="alert">
        {EFFECT_WORDS.failed}
      </p>
    ) : (
      <p className="timeline-missing">{missing}</p>
    );
  }
  return (
    <>
      <p className="timeline-illustration" title={EFFECT_WORDS.illustrationWhole}>
        {EFFECT_WORDS.illustration}
      </p>
      {regions.length > 0 ? <EffectFigures regions={regions} /> : <p className="timeline-missing">{EFFECT_WORDS.noRegion}</p>}
      {(masseter || unknown > 0) && (
        <p className="timeline-unknown">
          {masseter && EFFECT_WORDS.masseter} {unknown > 0 && (plain ? EFFECT_WORDS.unknownPlain(unknown) : EFFECT_WORDS.unknown(unknown))}
        </p>
      )}
    </>
  );
}

/** Why there is nothing to show yet. */
function useMissing(plain: boolean): string {
  const empty = usePlan((state) => !state.plan.sites.some(({ chosen }) => chosen));
  const measurable = useFace(({ face }) => face !== null);
  const problem = useView((view) => view.sceneProblem?.kind);
  const loading = useView((view) => view.scene === 'loading');
  if (empty) return plain ? EFFECT_WORDS.nothingPlain : EFFECT_WORDS.nothing;
  if (measurable || loading) return EFFECT_WORDS.loading;
  return problem === 'model-missing' || problem === 'model-corrupt' ? EFFECT_WORDS.noFace : EFFECT_WORDS.faceComing;
}
