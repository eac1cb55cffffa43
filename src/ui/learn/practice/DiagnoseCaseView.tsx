import { type FormEvent, useState } from 'react';
import type { DiagnoseCase } from '#domain/teaching/practice/caseSchema.ts';
import { usePlan } from '#stores/planStore.ts';
import { practiceStore } from '#stores/practiceStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { doseText } from '../../dose/doseText.ts';
import { siteName } from '../../sites/siteName.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { CaseBrief } from './CaseBrief.tsx';
import { directionOf, optionText } from './caseText.ts';
import { LeaveCase } from './LeaveCase.tsx';

/** Somebody comes back: what is seen on the moving face, what was given, and the questions. */
export function DiagnoseCaseView({ practiceCase }: { readonly practiceCase: DiagnoseCase }) {
  const sites = usePlan((state) => state.plan.sites);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [missing, setMissing] = useState(0);
  const words = PRACTICE_WORDS.brief;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const open = practiceCase.questions.filter(({ id }) => !answers[id]).length;
    setMissing(open);
    if (open > 0) viewStore.getState().announce(PRACTICE_WORDS.ask.open(open));
    else void practiceStore.getState().answerDiagnosis(answers);
  };
  return (
    <>
      <CaseBrief practiceCase={practiceCase} />
      <p className="plain-note">{practiceCase.notShown ? words.notShown : words.day(practiceCase.day)}</p>
      <section className="case-plan">
        <h4>{words.sitesGiven(sites.length)}</h4>
        <ul className="case-given">
          {sites.map((site) => (
            <li
              key={site.id}
              onPointerEnter={() => viewStore.getState().hoverSite(site.id)}
              onPointerLeave={() => viewStore.getState().hoverSite(null)}
            >
              {siteName(site, sites)} <span>{doseText(site.productId, site.doseHundredths)}</span>
            </li>
          ))}
        </ul>
      </section>
      <form className="case-questions" onSubmit={submit}>
        {practiceCase.questions.map((question) => (
          <fieldset key={question.id}>
            <legend>{PRACTICE_WORDS.ask[question.ask]}</legend>
            {inAnyOrder(practiceCase.id, question.options).map((option) => (
              <label key={option.id} className="practice-option">
                <input
                  type="radio"
                  name={question.id}
                  value={option.id}
                  checked={answers[question.id] === option.id}
                  onChange={() => setAnswers({ ...answers, [question.id]: option.id })}
                />
                <span dir={directionOf(practiceCase)}>{optionText(practiceCase, question, option).text}</span>
              </label>
            ))}
          </fieldset>
        ))}
        {missing > 0 && (
          <p className="caution-note" role="alert">
            {PRACTICE_WORDS.ask.open(missing)}
          </p>
        )}
        <div className="practice-actions">
          <button type="submit" className="primary-button">
            {PRACTICE_WORDS.ask.submit}
          </button>
        </div>
      </form>
      <LeaveCase />
    </>
  );
}

/** The same order each time, and not that of the file, in which the right answer often stands first. */
function inAnyOrder<T extends { readonly id: string }>(caseId: string, options: readonly T[]): readonly T[] {
  const rank = ({ id }: T): number => [...`${caseId} ${id}`].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7);
  return [...options].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
