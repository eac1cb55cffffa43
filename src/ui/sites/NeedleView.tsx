import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import type { Fact } from '#knowledge/fact.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { FactList } from '../anatomy/FactList.tsx';
import { MUSCLE_NAMES } from '../wording/names.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { NeedlePicture } from './NeedlePicture.tsx';
import { type NeedleSection, needleSection } from './needleSection.ts';
import './needleView.css';

const WORDS = SITE_WORDS.needle;

/**
 * Down the needle of one site: skin, muscle and bone at the depths that were read in a source, the plane and the direction.
 * What was not read is said and not drawn.
 */
export function NeedleView({ site, face }: { readonly site: PlannedSite; readonly face: MeasuredFace | null }) {
  const section = needleSection(site, face);
  const figures = section.muscles.flatMap(({ depths }) => depths.map(({ fact }) => fact));
  const pattern = site.origin.kind === 'label' ? patternById(site.origin.patternId) : undefined;
  return (
    <div className="needle-view">
      <NeedlePicture section={section} direction={site.direction} words={figureWords(section, site)} />
      <p className="hint">{directionWords(site)}</p>
      <p className="hint">{planeWords(section, site)}</p>
      {!section.measured && <p className="hint">{WORDS.notMeasured}</p>}
      {section.measured && <p className="hint">{underWords(section)}</p>}
      {!section.muscles.some(({ muscleId }) => muscleId === site.muscleId) && (
        <p className="hint">{WORDS.ownElsewhere(MUSCLE_NAMES[site.muscleId])}</p>
      )}
      {figures.length > 0 ? <FactList title={WORDS.figures} facts={figures} /> : <p>{WORDS.nothing}</p>}
      {section.plane.depth && <FactList title={WORDS.classes} facts={[section.plane.depth.fact]} />}
      {pattern && <FactList title={WORDS.label} facts={[pattern.planeFact]} />}
      <FactList title={WORDS.region} facts={different(REGIONS[site.regionId].depth, figures)} />
      <FactList title={WORDS.words} facts={different(wordsOf(section), figures)} />
    </div>
  );
}

function underWords({ muscles }: NeedleSection): string {
  return muscles.length > 0 ? WORDS.muscleUnder(muscles.map(({ muscleId }) => MUSCLE_NAMES[muscleId]).join(', ')) : WORDS.noneUnder;
}

/** How deep each muscle lies, where no figure says it. */
function wordsOf(section: NeedleSection): readonly Fact[] {
  return section.muscles.map(({ muscleId }) => MUSCLES[muscleId].depth);
}

function different(facts: readonly Fact[], said: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) => !said.some((other) => other.dossier !== undefined && other.dossier === fact.dossier));
}

function directionWords({ direction }: PlannedSite): string {
  if (direction === null) return WORDS.noDirection;
  return direction === 'perpendicular' ? WORDS.perpendicular : WORDS.toward(SITE_WORDS.directions[direction]);
}

function planeWords({ plane, muscles }: NeedleSection, site: PlannedSite): string {
  const name = SITE_WORDS.planes[site.plane];
  if (plane.drawn) return WORDS.planeBand(name, plane.drawn.fromMm, plane.drawn.toMm);
  return plane.left && muscles[0] ? WORDS.planeByMuscle(name) : WORDS.planeWithout(name);
}

/** All that the picture shows, in words. */
function figureWords({ muscles, bone, plane, tipFigure }: NeedleSection, site: PlannedSite): readonly string[] {
  const words = muscles.flatMap(({ muscleId, top, thickness, below }) => {
    const name = MUSCLE_NAMES[muscleId];
    return [
      top && thickness ? WORDS.band(name, top, thickness) : '',
      top && !thickness ? WORDS.top(name, top.fromMm, top.toMm) : '',
      !top && thickness ? WORDS.thick(name, thickness.fromMm, thickness.toMm) : '',
      below ? WORDS.below(MUSCLE_NAMES[below.muscleId], below.gapMm.fromMm, below.gapMm.toMm) : '',
    ];
  });
  return [
    ...words,
    bone ? WORDS.bone(bone.fromMm, bone.toMm) : '',
    plane.drawn ? WORDS.planeBand(SITE_WORDS.planes[site.plane], plane.drawn.fromMm, plane.drawn.toMm) : '',
    tipFigure === null ? '' : WORDS.tip(tipFigure),
  ].filter(Boolean);
}
