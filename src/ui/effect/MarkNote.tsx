import type { Fact } from '#knowledge/fact.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { CloseIcon } from '../controls/icons.tsx';
import { EFFECT_WORDS } from '../wording/effectWords.ts';
import { markName } from './DayMarks.tsx';
import type { EffectReader, ShownMark } from './shownEffect.ts';

type Props = { readonly id: string; readonly mark: ShownMark; readonly reader: EffectReader; readonly onClose: () => void };

/** What a mark rests on: its days, and the figure with its source. Who is told no products is told none here either. */
export function MarkNote({ id, mark, reader, onClose }: Props) {
  const facts = reader.products ? mark.facts : joined(mark.facts);
  const says = reader.products ? {} : { says: EFFECT_WORDS.markMeaning[mark.kind] };
  return (
    <section className="mark-note" id={id} aria-label={markName(mark)}>
      <p className="mark-note-head">
        <strong>{markName(mark)}</strong> <span>{EFFECT_WORDS.markDays(mark.fromDay, mark.toDay)}</span>
      </p>
      {facts.map((fact) => (
        <FactText key={fact.text} fact={fact} {...says} />
      ))}
      <button type="button" className="icon-button" onClick={onClose}>
        <CloseIcon />
        <span className="visually-hidden">{EFFECT_WORDS.closeMark}</span>
      </button>
    </section>
  );
}

/** One sentence for all: it is as sure as the least sure of them, and has the sources of each. */
function joined(facts: readonly Fact[]): readonly Fact[] {
  const [first] = facts;
  if (!first) return [];
  const weakest = facts.find(({ verified }) => !verified) ?? first;
  return [{ ...weakest, sources: [...new Set(facts.flatMap(({ sources }) => sources))] }];
}
