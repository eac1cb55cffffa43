import { useId, useState } from 'react';
import { CASE_LEVELS, type PracticeCase } from '#domain/teaching/practice/caseSchema.ts';
import { REGION_IDS, type RegionId } from '#knowledge/anatomy/ids.ts';
import { CASES } from '#knowledge/cases/cases.ts';
import { useLearner } from '#stores/learnerStore.ts';
import { practiceStore } from '#stores/practiceStore.ts';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { ChevronIcon } from '../../controls/icons.tsx';
import { PLACE_WORDS, REGION_NAMES } from '../../wording/names.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { LearnerResults } from '../LearnerResults.tsx';
import { casesHere, standingOf } from './casesHere.ts';
import { caseText, directionOf } from './caseText.ts';
import { OwnCases } from './OwnCases.tsx';
import { Report } from './Report.tsx';

/** All cases by level, with what the learner reached in each; own ones; the learner and the progress. */
export function CaseList() {
  const ownCases = useLearner((state) => state.ownCases);
  const [region, setRegion] = useState<RegionId | ''>('');
  const regionId = useId();
  const all = casesHere(ownCases);
  const regions = REGION_IDS.filter((id) => all.some(({ regionIds }) => regionIds.includes(id)));
  const shown = all.filter(({ regionIds }) => region === '' || regionIds.includes(region));
  const words = PRACTICE_WORDS.list;
  return (
    <>
      <h3 className="practice-heading" tabIndex={-1} data-phase-heading>
        {words.heading}
      </h3>
      <p className="hint">{PRACTICE_WORDS.intro}</p>
      <div className="practice-field">
        <label className="field-label" htmlFor={regionId}>
          {words.show}
        </label>
        <span className="select-box">
          <select className="field" id={regionId} value={region} onChange={({ target }) => setRegion(target.value as RegionId | '')}>
            <option value="">{words.all}</option>
            {regions.map((id) => (
              <option key={id} value={id}>
                {REGION_NAMES[id].name}
              </option>
            ))}
          </select>
          <ChevronIcon />
        </span>
      </div>
      {shown.length === 0 && <p className="hint">{words.none}</p>}
      {CASE_LEVELS.map((level) => (
        <Level key={level} title={words.level[level]} cases={shown.filter((one) => one.level === level && CASES.includes(one))} />
      ))}
      <Level title={words.own} cases={shown.filter((one) => !CASES.includes(one))} />
      <Disclosure section="practice-progress" title={PRACTICE_WORDS.report.heading}>
        <Report />
      </Disclosure>
      <Disclosure section="practice-learner" title={PRACTICE_WORDS.learner.heading}>
        <LearnerResults kind="practice" />
      </Disclosure>
      <Disclosure section="practice-own" title={PRACTICE_WORDS.own.heading}>
        <OwnCases />
      </Disclosure>
    </>
  );
}

function Level({ title, cases }: { readonly title: string; readonly cases: readonly PracticeCase[] }) {
  if (cases.length === 0) return null;
  return (
    <section className="practice-level">
      <h4>{title}</h4>
      <ul>
        {cases.map((practiceCase) => (
          <CaseRow key={practiceCase.id} practiceCase={practiceCase} />
        ))}
      </ul>
    </section>
  );
}

function CaseRow({ practiceCase }: { readonly practiceCase: PracticeCase }) {
  const attempts = useLearner((state) => state.attempts);
  const learner = useLearner((state) => state.learner);
  const words = PRACTICE_WORDS.list;
  const own = attempts.filter((attempt) => attempt.learner === learner);
  const { best, due } = standingOf(practiceCase.id, own, Date.now());
  const { title } = caseText(practiceCase);
  const regions = practiceCase.regionIds.map((id) => REGION_NAMES[id].name).join(PLACE_WORDS.comma);
  return (
    <li>
      <button type="button" className="case-row" onClick={() => void practiceStore.getState().begin(practiceCase)}>
        <span className="case-title" dir={directionOf(practiceCase)}>
          {title}
        </span>
        <span className="case-facts">
          {words.kind[practiceCase.kind]} · {regions}
        </span>
        <span className="case-standing">
          {best === null ? words.never : words.best(Math.round(best))}
          {due && <span className="case-due">{words.due}</span>}
        </span>
      </button>
    </li>
  );
}
