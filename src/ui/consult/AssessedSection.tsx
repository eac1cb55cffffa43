import { useState } from 'react';
import { type AssessmentItem, type AssessmentSection, type ItemOf, itemsOf } from '#knowledge/assessment/assessment.ts';
import type { Fact } from '#knowledge/fact.ts';
import { usePlan } from '#stores/planStore.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { Disclosure } from '../controls/Disclosure.tsx';
import { ASSESSMENT_WORDS } from '../wording/consultWords.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { answerText, itemName, openSinceLast, takeOver, useLastAnswers } from './answers.ts';
import { FlagChips } from './FlagChips.tsx';
import { LineGrades, ShowLines } from './LineGrades.tsx';
import { TextAnswer } from './TextAnswer.tsx';

const isScale = (item: AssessmentItem): item is ItemOf<'scale'> => item.kind === 'scale';
const isChoice = (item: AssessmentItem): item is ItemOf<'choice'> => item.kind === 'choice';
const isFlag = (item: AssessmentItem): item is ItemOf<'flag'> => item.kind === 'flag';
const isText = (item: AssessmentItem): item is ItemOf<'text'> => item.kind === 'text';

/** One section of the assessment with how much of it is answered. */
export function AssessedSection({ section, open = false }: { readonly section: AssessmentSection; readonly open?: boolean }) {
  const assessment = usePlan((state) => state.plan.assessment);
  const editable = usePlan((state) => state.editable);
  const items = itemsOf(section);
  const asked = items.filter((item) => item.kind === 'scale' || item.kind === 'choice');
  const answered = items.filter(({ id }) => assessment[id] !== undefined).length;
  const name = ASSESSMENT_WORDS.sections[section];
  const share =
    asked.length === items.length
      ? ASSESSMENT_WORDS.ofAll(answered, asked.length)
      : answered > 0
        ? ASSESSMENT_WORDS.answers(answered)
        : null;
  return (
    <Disclosure title={share ? ASSESSMENT_WORDS.titled(name, share) : name} open={open} section={`assessment-${section}`}>
      {editable ? <Asked section={section} items={items} /> : <Read items={items} />}
      <Rests items={items} />
    </Disclosure>
  );
}

function Asked({ section, items }: { readonly section: AssessmentSection; readonly items: readonly AssessmentItem[] }) {
  const flags = items.filter(isFlag);
  const flagsName = (ASSESSMENT_WORDS.flags as Partial<Readonly<Record<AssessmentSection, string>>>)[section];
  return (
    <>
      <SameAsLast items={items} name={ASSESSMENT_WORDS.sections[section]} />
      {section === 'asymmetry' && <p className="answer-scale">{ASSESSMENT_WORDS.sides}</p>}
      <LineGrades items={items.filter(isScale)} />
      {(section === 'lines' || section === 'further-lines') && <ShowLines />}
      {items.filter(isChoice).map((item) => (
        <AnswerRow key={item.id} item={item} label={itemName(item)} />
      ))}
      {flags.length > 0 && <FlagChips label={flagsName ?? ''} items={flags} />}
      {items.filter(isText).map((item) => (
        <TextAnswer key={item.id} item={item} />
      ))}
    </>
  );
}

/** What was answered, to be read. */
function Read({ items }: { readonly items: readonly AssessmentItem[] }) {
  const assessment = usePlan((state) => state.plan.assessment);
  const answered = items.flatMap((item) => {
    const entry = assessment[item.id];
    return entry ? [{ item, entry }] : [];
  });
  if (answered.length === 0) return <p className="hint">{ASSESSMENT_WORDS.nothing}</p>;
  return (
    <dl className="answers-read">
      {answered.map(({ item, entry }) => (
        <div key={item.id}>
          <dt>{itemName(item)}</dt>
          <dd>
            {answerText(item.id, entry)}
            {entry.note && (
              <span className="answer-written" dir="auto">
                {entry.note}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type SameProps = { readonly items: readonly AssessmentItem[]; readonly name?: string };

/** Takes over what is still open from the last visit, with one press; gone where there is nothing to take. */
export function SameAsLast({ items, name }: SameProps) {
  const assessment = usePlan((state) => state.plan.assessment);
  const last = useLastAnswers();
  const open = openSinceLast(items, assessment, last);
  if (open.length === 0) return null;
  return (
    <button
      type="button"
      className="outline-button same-as-last"
      aria-label={name === undefined ? undefined : ASSESSMENT_WORDS.sameHere(name)}
      onClick={() => takeOver(open, last)}
    >
      {name === undefined ? ASSESSMENT_WORDS.allSame : ASSESSMENT_WORDS.same}
    </button>
  );
}

/** The sources of a section, each once; drawn when they are asked for. */
function Rests({ items }: { readonly items: readonly AssessmentItem[] }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="assessment-rests" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{ASSESSMENT_WORDS.rests}</summary>
      {open && factsOf(items).map((fact) => <FactText key={fact.text} fact={fact} />)}
    </details>
  );
}

function factsOf(items: readonly AssessmentItem[]): readonly Fact[] {
  return [...new Map(items.flatMap((item) => item.facts.map((fact) => [fact.text, fact] as const))).values()];
}
