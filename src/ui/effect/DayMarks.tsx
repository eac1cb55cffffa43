import { useLayoutEffect, useRef, useState } from 'react';
import { LAST_DAY } from '#stores/effectStore.ts';
import { EFFECT_WORDS } from '../wording/effectWords.ts';
import { layLabels } from './layLabels.ts';
import type { ShownMark } from './shownEffect.ts';

const GAP = 10;
const NUMBER_WIDTH = 11;

type Props = {
  readonly marks: readonly ShownMark[];
  /** Key of the mark whose note is open. */
  readonly openKey: string | null;
  readonly noteId: string;
  readonly onPress: (mark: ShownMark) => void;
};

/** Where the labels stand: their left edges, and whether they are names or, where those have no room, numbers of a list. */
type Places = { readonly lefts: readonly number[]; readonly named: boolean; readonly width: number };

export const markName = (mark: ShownMark): string => EFFECT_WORDS.markOf(EFFECT_WORDS.marks[mark.kind], mark.products);

/** The days that are waited for, under the slider: each a stroke at its days and a name, none over another. */
export function DayMarks({ marks, openKey, noteId, onPress }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<Places | null>(null);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const lay = (): void => setPlaces(placesOf(element, marks));
    lay();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(lay);
    observer.observe(element);
    return () => observer.disconnect();
  }, [marks]);
  const named = places?.named ?? true;
  return (
    <div className="day-marks" data-named={named}>
      <div className="day-marks-row" ref={row} aria-hidden="true">
        {marks.map(({ key, kind, fromDay, toDay }) => (
          <span
            key={key}
            className="day-stroke"
            data-kind={kind}
            style={{ left: `${share(fromDay) * 100}%`, width: `${(share(toDay) - share(fromDay)) * 100}%` }}
          />
        ))}
        {places && <Leaders marks={marks} places={places} />}
        {!named &&
          marks.map(({ key }, i) => (
            <span key={key} className="day-number" style={{ left: places?.lefts[i] }}>
              {i + 1}
            </span>
          ))}
      </div>
      <ul className="day-names" aria-label={EFFECT_WORDS.marksList}>
        {marks.map((mark, i) => (
          <li key={mark.key} style={named ? { left: places?.lefts[i] } : undefined}>
            <button
              type="button"
              aria-expanded={openKey === mark.key}
              aria-controls={openKey === mark.key ? noteId : undefined}
              title={EFFECT_WORDS.markDays(mark.fromDay, mark.toDay)}
              onClick={() => onPress(mark)}
            >
              {!named && (
                <span className="day-name-number" aria-hidden="true">
                  {i + 1}
                </span>
              )}
              <span className="day-name">{markName(mark)}</span>
              <span className="visually-hidden">, {EFFECT_WORDS.markDays(mark.fromDay, mark.toDay)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const share = (day: number): number => Math.min(1, Math.max(0, day / LAST_DAY));
const middleOf = (mark: ShownMark, width: number): number => ((share(mark.fromDay) + share(mark.toDay)) / 2) * width;

function placesOf(row: HTMLElement, marks: readonly ShownMark[]): Places | null {
  const width = row.clientWidth;
  const names = [...(row.parentElement?.querySelectorAll<HTMLElement>('.day-name') ?? [])];
  // Nothing is laid out, as in a page that is not drawn.
  if (width === 0 || names.length !== marks.length) return null;
  const middles = marks.map((mark) => middleOf(mark, width));
  const byName = layLabels(
    middles,
    names.map((name) => name.offsetWidth),
    width,
    GAP,
  );
  if (byName) return { lefts: byName, named: true, width };
  const widths = marks.map(() => NUMBER_WIDTH);
  return { lefts: layLabels(middles, widths, width, 2) ?? middles, named: false, width };
}

/** Hairlines from the days to labels that had to stand aside. */
function Leaders({ marks, places: { lefts, named, width } }: { readonly marks: readonly ShownMark[]; readonly places: Places }) {
  return (
    <svg className="day-leaders" aria-hidden="true" viewBox={`0 0 ${width} ${LEAD_HEIGHT}`} preserveAspectRatio="none">
      {marks.map((mark, i) => {
        const from = middleOf(mark, width);
        const left = lefts[i] ?? from;
        // A name that stands over its day needs none but a straight one.
        const to = named ? Math.min(Math.max(from, left + 4), left + NAME_LEAD) : left + NUMBER_WIDTH / 2;
        return <path key={mark.key} d={`M${from.toFixed(1)} 0L${to.toFixed(1)} ${LEAD_HEIGHT}`} />;
      })}
    </svg>
  );
}
const LEAD_HEIGHT = 11;
/** A line to a name ends at most this far behind its first letter, px. */
const NAME_LEAD = 30;
