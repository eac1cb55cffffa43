import { useState } from 'react';
import { planStore, usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { FindingList } from '../safety/FindingList.tsx';
import { askEditorFocus } from '../sites/editorFocus.ts';
import { SiteEditorSlot } from '../sites/SiteEditorSlot.tsx';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { WORDS } from '../wording/words.ts';
import { Checklist, useOpenChecks } from './Checklist.tsx';
import { ClinicLayouts } from './ClinicLayouts.tsx';
import { ProductAndVials } from './ProductAndVials.tsx';
import { QuickStart } from './QuickStart.tsx';
import { SitesByRegion } from './SitesByRegion.tsx';
import { Totals } from './Totals.tsx';
import { useOpenFindings } from './useOpenFindings.ts';
import { VisitNote } from './VisitNote.tsx';
import '../controls/fields.css';
import './planPanel.css';

/** What is planned for this visit, section by section. The panel around it, with name and close button, is the caller's. */
export function PlanPanel() {
  const status = usePlan((state) => state.status);
  const visitId = usePlan((state) => state.visit.id);
  if (status !== 'open') {
    return <p className="hint panel-line">{status === 'opening' ? PLAN_WORDS.opening : PLAN_WORDS.wantsPassphrase}</p>;
  }
  // What is half typed belongs to the visit that it was typed in.
  return <VisitPlan key={visitId} />;
}

function VisitPlan() {
  const givenAt = usePlan((state) => state.visit.givenAt);
  const editable = usePlan((state) => state.editable);
  const empty = usePlan((state) => state.plan.sites.length === 0);
  const openChecks = useOpenChecks();
  const openFindings = useOpenFindings().length;
  // What is still to be written stands open; it does not close under the hand that writes it.
  const [unprepared] = useState(() => editable && planStore.getState().plan.preparations.length === 0);
  const { fromTable, selectInTable, leaveTable } = useTableSelection();
  const { sections } = PLAN_WORDS;
  return (
    <div className="panel-body">
      {!fromTable && <SiteEditorSlot />}
      {givenAt && <p className="plain-note">{PLAN_WORDS.locked(givenAt)}</p>}
      {empty && editable && (
        <div className="plan-empty">
          <p>{PLAN_WORDS.empty}</p>
          <QuickStart />
        </div>
      )}
      {editable && (
        <button
          type="button"
          className="quiet-button"
          data-opens-panel="conditions"
          onClick={() => viewStore.getState().openPanel('conditions')}
        >
          {WORDS.panels.conditions}
        </button>
      )}
      <Disclosure section="product" title={sections.product} open={unprepared}>
        <ProductAndVials />
      </Disclosure>
      {!empty && (
        <Disclosure title={sections.sites}>
          <SitesByRegion onSelect={selectInTable} onMore={leaveTable} />
        </Disclosure>
      )}
      {!empty && (
        <Disclosure title={sections.totals} open>
          <Totals />
        </Disclosure>
      )}
      {!empty && (
        <Disclosure section="findings" title={sections.findings(openFindings)} open>
          <FindingList />
        </Disclosure>
      )}
      <Disclosure section="checklist" title={sections.checklist(openChecks)}>
        <Checklist />
      </Disclosure>
      <Disclosure title={sections.patterns}>
        <ClinicLayouts />
      </Disclosure>
      <Disclosure title={sections.note}>
        <VisitNote />
      </Disclosure>
    </div>
  );
}

/**
 * Sites selected on the face, or in a finding, open the editor at once. Those selected in the table below get their dose
 * there, so that the table stays under the finger, until more of them is wanted.
 */
function useTableSelection() {
  const selected = useView((view) => view.selectedSiteIds);
  const [inTable, setInTable] = useState<readonly string[] | null>(null);
  return {
    fromTable: inTable === selected,
    selectInTable: (siteIds: readonly string[]) => {
      viewStore.getState().selectSites(siteIds);
      setInTable(viewStore.getState().selectedSiteIds);
    },
    leaveTable: () => {
      askEditorFocus();
      setInTable(null);
    },
  };
}
