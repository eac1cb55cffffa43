import { useId, useState } from 'react';
import type { CaseError, CaseScore } from '#domain/teaching/practice/attempt.ts';
import type { PracticeCase } from '#domain/teaching/practice/caseSchema.ts';
import type { Fact } from '#knowledge/fact.ts';
import { SAFETY_RULES } from '#knowledge/safety/rules.ts';
import { SOURCES } from '#knowledge/sources.ts';
import { usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { said, spokenIn } from '../../wording/said.ts';
import { errorText } from './caseText.ts';

/** Every error by its name, with millimetres, what it cost, and who says so. The dearest first. */
export function ErrorList({ practiceCase, score }: { readonly practiceCase: PracticeCase; readonly score: CaseScore }) {
  const words = PRACTICE_WORDS.score;
  if (score.errors.length === 0) return <p className="done-note">{words.noErrors}</p>;
  return (
    <section className="case-errors">
      <h4>{words.errors}</h4>
      <ul>
        {score.errors.map((error) => (
          <ErrorItem key={`${error.code} ${error.siteId} ${error.targetId} ${error.detailId}`} practiceCase={practiceCase} error={error} />
        ))}
      </ul>
    </section>
  );
}

function ErrorItem({ practiceCase, error }: { readonly practiceCase: PracticeCase; readonly error: CaseError }) {
  const sites = usePlan((state) => state.plan.sites);
  const [open, setOpen] = useState(false);
  const sourcesId = useId();
  const words = PRACTICE_WORDS.score;
  const { hoverSite } = viewStore.getState();
  const rule = SAFETY_RULES.find(({ id }) => id === error.detailId);
  return (
    <li onPointerEnter={() => hoverSite(error.siteId)} onPointerLeave={() => hoverSite(null)}>
      <p>{errorText(practiceCase, error, sites)}</p>
      {rule && <RuleText fact={rule.fact} />}
      <p className="case-cost">{words.cost(error.cost)}</p>
      {error.sourceIds.length === 0 ? (
        <p className="hint">{words.conventionOnly}</p>
      ) : (
        <>
          <button
            type="button"
            className="case-sources"
            aria-expanded={open}
            aria-controls={open ? sourcesId : undefined}
            onClick={() => setOpen(!open)}
          >
            {words.sources(error.sourceIds.length)}
          </button>
          {open && (
            <ul id={sourcesId} className="hint" lang="en" dir="ltr">
              {error.sourceIds.map((id) => (
                <li key={id}>{SOURCES[id].citation}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </li>
  );
}

/** What the rule that was broken says. */
function RuleText({ fact }: { readonly fact: Fact }) {
  return (
    <p className="case-rule" {...spokenIn(fact.text)}>
      {said(fact.text)}
    </p>
  );
}
