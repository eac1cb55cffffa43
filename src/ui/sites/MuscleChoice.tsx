import { useId } from 'react';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { muscleChoices } from '#domain/sites/siteEdits.ts';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import { REGION_TARGETS } from '#knowledge/anatomy/regionTargets.ts';
import { ChevronIcon } from '../controls/icons.tsx';
import { MUSCLE_NAMES } from '../wording/names.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { changeSites } from './siteActions.ts';

/** The muscle that a site is meant for: those under it first, then those near it, with how far it lies outside. */
export function MuscleChoice({ site, face }: { readonly site: PlannedSite; readonly face: MeasuredFace | null }) {
  const id = useId();
  const measured = face ? muscleChoices(site, face) : [];
  const under = measured.filter(({ insideMm }) => insideMm > 0);
  const beside = measured.filter(({ insideMm }) => insideMm <= 0);
  const others = [...REGION_TARGETS[site.regionId], site.muscleId].filter(
    (muscleId, at, all) => all.indexOf(muscleId) === at && !measured.some((choice) => choice.muscleId === muscleId),
  );
  const outside = beside.find(({ muscleId }) => muscleId === site.muscleId);
  const change = (muscleId: MuscleId) =>
    changeSites([site.id], { muscleId }, SITE_WORDS.announce.changed(SITE_WORDS.editor.muscle, MUSCLE_NAMES[muscleId]));

  return (
    <div className="site-field">
      <label htmlFor={id}>{SITE_WORDS.editor.muscle}</label>
      <span className="select-box">
        <select
          className="field"
          id={id}
          value={site.muscleId}
          aria-describedby={outside ? `${id}-outside` : undefined}
          onChange={(event) => change(event.target.value as MuscleId)}
        >
          {under.length > 0 && (
            <optgroup label={SITE_WORDS.editor.muscleHere}>
              {under.map(({ muscleId }) => (
                <option key={muscleId} value={muscleId}>
                  {MUSCLE_NAMES[muscleId]}
                </option>
              ))}
            </optgroup>
          )}
          {beside.length > 0 && (
            <optgroup label={SITE_WORDS.editor.muscleElsewhere}>
              {beside.map(({ muscleId, insideMm }) => (
                <option key={muscleId} value={muscleId}>
                  {MUSCLE_NAMES[muscleId]}, {SITE_WORDS.editor.outside(-insideMm)}
                </option>
              ))}
            </optgroup>
          )}
          {others.map((muscleId) => (
            <option key={muscleId} value={muscleId}>
              {MUSCLE_NAMES[muscleId]}
            </option>
          ))}
        </select>
        <ChevronIcon />
      </span>
      {outside && (
        <p id={`${id}-outside`} className="hint">
          {SITE_WORDS.editor.outsideHint(-outside.insideMm)}
        </p>
      )}
    </div>
  );
}
