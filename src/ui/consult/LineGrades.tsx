import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { type ItemOf, SCALES, type ScaleId } from '#knowledge/assessment/assessment.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { ASSESSMENT_WORDS } from '../wording/consultWords.ts';
import { PLACE_WORDS, REGION_NAMES } from '../wording/names.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { momentName } from './answers.ts';
import { lineTraits } from './shownLines.ts';

/** The grades of several regions' lines, each region under its name; a scale is explained where it is first used. */
export function LineGrades({ items }: { readonly items: readonly ItemOf<'scale'>[] }) {
  const regions = [...new Set(items.map(({ regionId }) => regionId))];
  return (
    <>
      {regions.map((regionId, at) => {
        const own = items.filter((item) => item.regionId === regionId);
        const before = at > 0 ? items.find((item) => item.regionId === regions[at - 1])?.scaleId : undefined;
        const [first] = own;
        if (!first) return null;
        return (
          <RegionGrades key={regionId} regionId={regionId} items={own}>
            {first.scaleId !== before && <p className="answer-scale">{legend(first.scaleId)}</p>}
            {first.standing === 'borrowed' && (
              <p className="answer-scale">{ASSESSMENT_WORDS.borrowed(ASSESSMENT_WORDS.scales[first.scaleId])}</p>
            )}
          </RegionGrades>
        );
      })}
    </>
  );
}

type RegionProps = { readonly regionId: RegionId; readonly items: readonly ItemOf<'scale'>[]; readonly children: React.ReactNode };

function RegionGrades({ regionId, items, children }: RegionProps) {
  return (
    <div className="line-region">
      <h4>{REGION_NAMES[regionId].name}</h4>
      {children}
      {items.map((item) => (
        <AnswerRow key={item.id} item={item} label={momentName(item)} />
      ))}
    </div>
  );
}

function legend(scaleId: ScaleId): string {
  const grades = SCALES[scaleId].grades.map(({ value, name }) => ASSESSMENT_WORDS.grade(value, ASSESSMENT_WORDS.grades[name]));
  return ASSESSMENT_WORDS.legend(ASSESSMENT_WORDS.scales[scaleId], grades.join(PLACE_WORDS.comma));
}

/** Offers to give the drawn face the lines that were assessed; it goes when the face has them. */
export function ShowLines() {
  const assessment = usePlan((state) => state.plan.assessment);
  const face = usePlan((state) => state.plan.face);
  const traits = lineTraits(assessment);
  if (Object.entries(traits).every(([trait, step]) => face[trait] === step)) return null;
  const show = (): void => {
    planStore.getState().apply({ kind: 'setFace', changes: traits });
    viewStore.getState().announce(ASSESSMENT_WORDS.linesShown);
  };
  return (
    <div className="show-lines">
      <button type="button" className="outline-button" onClick={show}>
        {ASSESSMENT_WORDS.showLines}
      </button>
      <p className="hint">{ASSESSMENT_WORDS.linesHint}</p>
    </div>
  );
}
