import { type ReactNode, useId } from 'react';
import type { Side } from '#knowledge/anatomy/ids.ts';
import type { NeedleDirection } from '#knowledge/sites/planes.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { ArrowIcon, PointIcon } from './siteIcons.tsx';
import './directionPad.css';

/** By where the arrow points on the screen of someone who faces the patient; `in` is toward the midline for a site on the patient's left. */
const ROWS: readonly (readonly NeedleDirection[])[] = [
  ['up-medial', 'up', 'up-lateral'],
  ['medial', 'perpendicular', 'lateral'],
  ['down-medial', 'down', 'down-lateral'],
];
const TURNS: readonly (readonly (number | null)[])[] = [
  [-45, 0, 45],
  [-90, null, 90],
  [-135, 180, 135],
];

type Props = {
  /** The side of all sites that are meant; null where they lie on several. */
  readonly side: Side | null;
  /** undefined while the sites differ. */
  readonly value: NeedleDirection | null | undefined;
  readonly onChange: (direction: NeedleDirection | null) => void;
};

/**
 * Nine directions as they lie on the screen, as real radio buttons. A site on the patient's right, on the left of the
 * screen, has its midline to the right: the pad is mirrored. In the midline there is neither medial nor lateral.
 */
export function DirectionPad({ side, value, onChange }: Props) {
  const name = useId();
  const flipped = side === 'right';
  const option = (direction: NeedleDirection | null, picture: ReactNode) => (
    <label key={direction ?? 'none'} className="direction-option">
      <input type="radio" name={name} checked={value === direction} onChange={() => onChange(direction)} />
      <span>{picture}</span>
      <span className="visually-hidden">{direction === null ? SITE_WORDS.noDirection : SITE_WORDS.directions[direction]}</span>
    </label>
  );
  const cells = ROWS.flatMap((row, y) =>
    [0, 1, 2].map((x) => {
      const direction = row[flipped ? 2 - x : x] as NeedleDirection;
      const turn = TURNS[y]?.[x] ?? null;
      if (side === 'midline' && /medial|lateral/.test(direction)) return <span key={direction} />;
      return option(direction, turn === null ? <PointIcon /> : <ArrowIcon turn={turn} />);
    }),
  );
  return (
    <fieldset className="direction">
      <legend>{SITE_WORDS.editor.direction}</legend>
      <div className="direction-row">
        <div className="direction-pad">{cells}</div>
        <div className="direction-words">
          <p>{value === undefined ? SITE_WORDS.mixed : value === null ? SITE_WORDS.noDirection : SITE_WORDS.directions[value]}</p>
          <label className="direction-none">
            <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
            {SITE_WORDS.noDirection}
          </label>
        </div>
      </div>
    </fieldset>
  );
}
