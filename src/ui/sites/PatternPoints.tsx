import type { Fact } from '#knowledge/fact.ts';
import type { LabelPattern } from '#knowledge/sites/labelPatterns.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { WORDS } from '../wording/words.ts';
import { pointWords } from './pointWords.ts';
import './patternPoints.css';

type Point = { readonly names: string[]; readonly wording: Fact; readonly drawn: string | undefined };

/** Who says where each point of a pattern lies, in what words, and how it was drawn from them. */
export function PatternPoints({ pattern }: { readonly pattern: LabelPattern }) {
  return (
    <div className="fact-group">
      <h4>{WORDS.sites.points}</h4>
      <p>{restsOn(pattern)}</p>
      <ul className="fact-list">
        {pointsOf(pattern).map(({ names, wording, drawn }) => (
          <li key={names.join()}>
            <strong>{names.join(', ')}</strong>
            <FactText fact={wording} />
            {drawn && <p className="point-drawn">{drawn}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Dose and positions seldom rest on the same text: the dose on the label, a point often on a training text. */
function restsOn({ evidence, sites }: LabelPattern): string {
  const kinds = new Set(sites.map(({ wording }) => WORDS.sites.restsOn[wording.evidence]));
  const drawn = sites.some(({ position }) => position === 'described');
  return WORDS.sites.rests(WORDS.sites.restsOn[evidence], [...kinds].join(' and '), drawn);
}

/** Points that share their words stand together; left and right are one point. */
function pointsOf({ sites }: LabelPattern): Point[] {
  const points = new Map<string, Point>();
  for (const { id, wording, drawn } of sites) {
    const key = `${wording.text} ${drawn ?? ''}`;
    const point = points.get(key) ?? { names: [], wording, drawn };
    const name = pointWords(id);
    if (!point.names.includes(name)) point.names.push(name);
    points.set(key, point);
  }
  return [...points.values()];
}
