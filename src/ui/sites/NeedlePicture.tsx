import { useId } from 'react';
import type { NeedleDirection } from '#knowledge/sites/planes.ts';
import { MUSCLE_NAMES } from '../wording/names.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import type { NeedleSection, SectionMuscle } from './needleSection.ts';

const WIDTH = 320;
const SKIN_Y = 44;
const DEPTH = 220;
const LEFT = 40;
const NEEDLE_X = 112;
const LABEL_X = 146;
const PLANE_X = LEFT + 6;
/** Lean of a needle that has a direction: drawn, not measured. */
const LEAN = Math.tan(Math.PI / 6);
/** How far an open end fades, mm: a muscle whose thickness was not read has no lower border. */
const FADE_MM = 2.5;
/** Least distance of two labels. */
const LINE = 14;

type Props = {
  readonly section: NeedleSection;
  readonly direction: NeedleDirection | null;
  /** What the picture shows, for someone who does not see it. */
  readonly words: readonly string[];
};

/** The section as a drawing to scale, 1 mm of depth alike everywhere. */
export function NeedlePicture({ section, direction, words }: Props) {
  const fade = useId();
  const scale = DEPTH / section.bottomMm;
  const y = (mm: number) => SKIN_Y + mm * scale;
  const { bone, plane, tipMm } = section;
  const lean = direction === null || direction === 'perpendicular' ? 0 : LEAN;
  const tip = { x: NEEDLE_X + lean * tipMm * scale * 0.6, y: y(tipMm) };
  const ticks = Array.from({ length: section.bottomMm + 1 }, (_, mm) => mm);
  return (
    <svg
      className="needle-picture"
      viewBox={`0 0 ${WIDTH} ${SKIN_Y + DEPTH + 6}`}
      role="img"
      aria-label={`${SITE_WORDS.needle.picture}. ${words.length > 0 ? words.join('; ') : SITE_WORDS.needle.nothing}`}
    >
      <defs>
        <linearGradient id={fade} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="needle-fade-from" />
          <stop offset="1" className="needle-fade-to" />
        </linearGradient>
      </defs>
      <rect className="needle-tissue" x={LEFT} y={SKIN_Y} width={WIDTH - LEFT} height={DEPTH} />
      {section.muscles.map((muscle) => (
        <MuscleLayer key={muscle.muscleId} muscle={muscle} y={y} fade={`url(#${fade})`} />
      ))}
      {bone && (
        <>
          <rect className="needle-bone-may" x={LEFT} y={y(bone.fromMm)} width={WIDTH - LEFT} height={(bone.toMm - bone.fromMm) * scale} />
          <rect className="needle-bone" x={LEFT} y={y(bone.toMm)} width={WIDTH - LEFT} height={SKIN_Y + DEPTH - y(bone.toMm)} />
        </>
      )}
      {plane.drawn && (
        <rect
          className="needle-plane"
          x={PLANE_X}
          y={y(plane.drawn.fromMm)}
          width={12}
          height={(plane.drawn.toMm - plane.drawn.fromMm) * scale}
          rx={3}
        />
      )}
      {plane.drawn && (
        <text className="needle-scale needle-plane-span" x={PLANE_X + 17} y={y((plane.drawn.fromMm + plane.drawn.toMm) / 2) + 4}>
          {plane.drawn.fromMm}–{plane.drawn.toMm}
        </text>
      )}
      <line className="needle-skin" x1={LEFT} x2={WIDTH} y1={SKIN_Y} y2={SKIN_Y} />
      {ticks.map((mm) => (
        <line key={mm} className="needle-tick" x1={LEFT - (mm % 5 === 0 ? 8 : 4)} x2={LEFT} y1={y(mm)} y2={y(mm)} />
      ))}
      {ticks
        .filter((mm) => mm % 5 === 0)
        .map((mm) => (
          <text key={mm} className="needle-scale" x={LEFT - 10} y={y(mm) + 4}>
            {mm}
          </text>
        ))}
      <line className="needle-shaft" x1={tip.x - lean * 0.6 * (tip.y - 6)} x2={tip.x} y1={6} y2={tip.y} />
      <circle className="needle-tip" cx={tip.x} cy={tip.y} r={3} />
      {labels(section, y).map(({ text, at }) => (
        <text key={text} className="needle-label" x={LABEL_X} y={at + 4}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** A muscle between its borders: certain inside, pale where its border was found within a range, fading where it has no read end. */
function MuscleLayer({ muscle, y, fade }: { readonly muscle: SectionMuscle; readonly y: (mm: number) => number; readonly fade: string }) {
  const { top, thickness, below } = muscle;
  if (!top) return null;
  const band = (className: string, from: number, to: number, fill?: string) =>
    to > from && <rect className={className} fill={fill} x={LEFT} y={y(from)} width={WIDTH - LEFT} height={y(to) - y(from)} />;
  const end = top.toMm + (thickness?.toMm ?? 0);
  return (
    <>
      {band('needle-muscle-may', top.fromMm, top.toMm)}
      {thickness ? (
        <>
          {band('needle-muscle', top.toMm, top.fromMm + thickness.fromMm)}
          {band('needle-muscle-may', Math.max(top.toMm, top.fromMm + thickness.fromMm), end)}
        </>
      ) : (
        band('needle-muscle-open', top.toMm, top.toMm + FADE_MM, fade)
      )}
      {below && band('needle-below', top.fromMm + below.gapMm.fromMm, top.toMm + below.gapMm.toMm)}
    </>
  );
}

/** What is written beside the layers, top down and never over one another. */
function labels(section: NeedleSection, y: (mm: number) => number): readonly { readonly text: string; readonly at: number }[] {
  const words = SITE_WORDS.needle;
  const { muscles, bone, tipFigure } = section;
  const wanted = [
    { text: words.skin, at: SKIN_Y - 10 },
    ...muscles.flatMap(({ muscleId, top, thickness, below }) => [
      ...(top ? [{ text: MUSCLE_NAMES[muscleId], at: y(top.fromMm + (thickness?.fromMm ?? FADE_MM) / 2) }] : []),
      ...(top && below
        ? [{ text: MUSCLE_NAMES[below.muscleId], at: y((top.fromMm + top.toMm + below.gapMm.fromMm + below.gapMm.toMm) / 2) }]
        : []),
    ]),
    ...(isBlank(section) ? [{ text: words.blank, at: SKIN_Y + DEPTH / 2 }] : []),
    ...(bone ? [{ text: words.bonePart, at: y((bone.fromMm + bone.toMm) / 2) }] : []),
    ...(tipFigure === null ? [] : [{ text: words.tip(tipFigure), at: y(tipFigure) }]),
  ].sort((a, b) => a.at - b.at);
  let last = -Infinity;
  return wanted.map(({ text, at }) => {
    last = Math.max(at, last + LINE);
    return { text, at: last };
  });
}

/** Whether no depth at all was read for what lies under the site. */
function isBlank({ muscles, bone, plane }: NeedleSection): boolean {
  return !bone && !plane.drawn && muscles.every(({ top }) => top === null);
}
