import type { ExpressionPresetId } from '#domain/expression/presets.ts';
import type { PlannedArea } from '#domain/patient/plannedAreas.ts';
import { hasOwnCourse, type PlannedMark, plannedMarks } from '#domain/patient/plannedMarks.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { effectStore } from '#stores/effectStore.ts';
import { usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { TimelineIcon } from '../controls/icons.tsx';
import { locale } from '../wording/language.ts';
import { PATIENT_WORDS } from '../wording/patientWords.ts';

/** The face on which the treated muscles show. */
const EXPRESSIONS: Readonly<Partial<Record<RegionId, ExpressionPresetId>>> = {
  forehead: 'raise',
  glabella: 'frown',
  'crows-feet': 'smile',
  brow: 'raise',
  'lower-eyelid': 'smile',
  nose: 'scrunch',
  'bunny-lines': 'scrunch',
  lips: 'pucker',
  'gummy-smile': 'smile',
  'mouth-corner': 'lower-teeth',
  chin: 'purse-chin',
  neck: 'clench-neck',
  jawline: 'clench-neck',
};
const DAY_MS = 86_400_000;
const PHONE = '(max-width: 720px)';

/** When it starts, is fullest and fades, and the way to see it on the face over the months. */
export function WhenSeen({ areas }: { readonly areas: readonly PlannedArea[] }) {
  const givenAt = usePlan((state) => state.visit.givenAt);
  const marks = plannedMarks(areas);
  return (
    <section className="explain-section" aria-labelledby="explain-when">
      <h3 id="explain-when" className="explain-heading">
        {PATIENT_WORDS.when}
      </h3>
      <ol className="explain-marks">
        <li data-kind="treatment">
          <strong>{PATIENT_WORDS.treatmentDay}</strong>
          <p>{givenAt ? dates(givenAt, 0, 0) : PATIENT_WORDS.dayZero}</p>
        </li>
        {marks.map((mark) => (
          <Mark key={mark.kind} mark={mark} givenAt={givenAt} />
        ))}
      </ol>
      {hasOwnCourse(areas) && <p>{PATIENT_WORDS.slowAreas}</p>}
      <div className="explain-months">
        <button type="button" className="outline-button" onClick={() => seeMonths(areas)}>
          <TimelineIcon />
          {PATIENT_WORDS.months}
        </button>
        <p className="hint">{PATIENT_WORDS.monthsHint}</p>
      </div>
    </section>
  );
}

function Mark({ mark: { kind, fromDay, toDay, fact }, givenAt }: { readonly mark: PlannedMark; readonly givenAt: string | null }) {
  return (
    <li data-kind={kind}>
      <strong>{PATIENT_WORDS.marks[kind]}</strong>
      <FactText fact={fact} says={PATIENT_WORDS.markDay(fromDay, toDay)} />
      {givenAt && <p className="hint">{dates(givenAt, fromDay, toDay)}</p>}
    </li>
  );
}

/** The calendar days of a mark, once the treatment was given. */
function dates(givenAt: string, fromDay: number, toDay: number): string {
  const format = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric' });
  const day = (days: number) => new Date(Date.parse(givenAt) + days * DAY_MS);
  return fromDay === toDay ? format.format(day(fromDay)) : format.formatRange(day(fromDay), day(toDay));
}

/** Opens the timeline on a face that moves: the expression that is chosen, or the one that the first area shows in. */
function seeMonths(areas: readonly PlannedArea[]): void {
  const view = viewStore.getState();
  // The area that is looked at first, then the others in their order.
  const regions = [...areas.map(({ regionId }) => regionId)].sort(
    (a, b) => Number(b === view.selected?.regionId) - Number(a === view.selected?.regionId),
  );
  const expression = regions.map((regionId) => EXPRESSIONS[regionId]).find((found) => found !== undefined);
  if (view.expression === 'rest' && expression) view.setExpression(expression);
  effectStore.getState().openTimeline(true);
  // On a phone the sheet would lie over the face that is to be seen.
  if (window.matchMedia?.(PHONE).matches) view.openPanel(null);
}
