import type { Denominator } from '#domain/patient/naturalFrequency.ts';
import { PEOPLE_GRID, PERSON, peoplePath } from './peopleRows.ts';
import './peoplePicture.css';

type Props = {
  /** What the picture says, in words. */
  readonly says: string;
  /** People who surely had it, and those up to whom studies differ. */
  readonly from: number;
  readonly to: number;
  readonly of: Denominator;
};

/** 100 or 1000 people, those concerned filled in: told apart by filling as well as by colour. */
export function PeoplePicture({ says, from, to, of }: Props) {
  const [columns, rows] = PEOPLE_GRID[of];
  return (
    <svg className="people" data-of={of} viewBox={`0 0 ${columns * PERSON.width} ${rows * PERSON.height}`} role="img" aria-label={says}>
      <path className="people-others" d={peoplePath(to, of, of)} />
      <path className="people-perhaps" d={peoplePath(from, to, of)} />
      <path className="people-concerned" d={peoplePath(0, from, of)} />
    </svg>
  );
}
