import { useState } from 'react';
import type { TreatCase } from '#domain/teaching/practice/caseSchema.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { practiceStore, usePractice } from '#stores/practiceStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { FindingList } from '../../safety/FindingList.tsx';
import { SiteEditorSlot } from '../../sites/SiteEditorSlot.tsx';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { CaseBrief } from './CaseBrief.tsx';
import { LeaveCase } from './LeaveCase.tsx';
import { PlacingTools } from './PlacingTools.tsx';
import { RefuseForm } from './RefuseForm.tsx';

/** A case in which sites are placed, or the answer is not to treat. */
export function TreatCaseView({ practiceCase }: { readonly practiceCase: TreatCase }) {
  const count = usePlan((state) => state.plan.sites.length);
  const [refusing, setRefusing] = useState(false);
  const [empty, setEmpty] = useState(false);
  const [working, setWorking] = useState(false);
  const words = PRACTICE_WORDS.plan;

  const answer = async (decision: 'treat' | 'refuse', reasonIds: readonly string[]) => {
    setWorking(true);
    await practiceStore.getState().answerTreatment(decision, reasonIds);
    setWorking(false);
  };
  const submit = () => {
    const none = planStore.getState().plan.sites.every(({ chosen }) => !chosen);
    setEmpty(none);
    if (none) viewStore.getState().announce(words.noSite);
    else void answer('treat', []);
  };

  return (
    <>
      <CaseBrief practiceCase={practiceCase} />
      {refusing ? (
        <RefuseForm
          productId={practiceCase.productId}
          onBack={() => setRefusing(false)}
          onRefuse={(reasonIds) => void answer('refuse', reasonIds)}
        />
      ) : (
        <>
          <section className="case-plan" aria-labelledby="case-plan-heading">
            <h4 id="case-plan-heading">{words.heading}</h4>
            <SiteEditorSlot />
            <PlacingTools practiceCase={practiceCase} />
            {count > 0 && (
              <Disclosure title={words.findings}>
                <FindingList />
              </Disclosure>
            )}
          </section>
          {empty && count === 0 && (
            <p className="caution-note" role="alert">
              {words.noSite}
            </p>
          )}
          <div className="practice-actions">
            <button type="button" className="primary-button" disabled={working} onClick={submit}>
              {words.submit}
            </button>
            <button type="button" className="outline-button" disabled={working} onClick={() => setRefusing(true)}>
              {words.refuse}
            </button>
          </div>
        </>
      )}
      <Outcome working={working} />
      <LeaveCase />
    </>
  );
}

function Outcome({ working }: { readonly working: boolean }) {
  const phase = usePractice((state) => state.phase);
  return working && phase === 'answering' ? <p className="hint">{PRACTICE_WORDS.plan.working}</p> : null;
}
