import { Fragment } from 'react';
import { usePlan } from '#stores/planStore.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { VaultSettings } from '../vault/VaultSettings.tsx';
import { PRACTICE_WORDS } from '../wording/practiceWords.ts';
import { RECORD_WORDS } from '../wording/recordWords.ts';
import { ChartHead } from './ChartHead.tsx';
import { ChartList } from './ChartList.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { ExportChoices } from './ExportChoices.tsx';
import { ImportChart } from './ImportChart.tsx';
import { LotRecall } from './LotRecall.tsx';
import { VisitList } from './VisitList.tsx';
import '../controls/fields.css';
import './record.css';

/** The chart and its visits: what was planned, given and amended, and the ways in and out of it. The panel around it is the caller's. */
export function RecordPanel() {
  const status = usePlan((state) => state.status);
  const chartId = usePlan((state) => state.chart.id);
  const hasPrevious = usePlan((state) => state.previous !== null);
  const rehearsing = usePlan((state) => state.rehearsing);
  const { sections } = RECORD_WORDS;
  if (status !== 'open') return <p className="hint panel-line">{status === 'opening' ? RECORD_WORDS.opening : RECORD_WORDS.locked}</p>;
  if (rehearsing) return <p className="hint panel-line">{PRACTICE_WORDS.noRecord}</p>;
  return (
    <div className="panel-body">
      {/* What is half typed belongs to the chart that it was typed in. What concerns all charts stays when another is opened. */}
      <Fragment key={chartId}>
        <ChartHead />
        <Disclosure section="visits" title={sections.visits} open>
          <VisitList />
        </Disclosure>
        {hasPrevious && (
          <Disclosure title={sections.differences}>
            <DifferenceList />
          </Disclosure>
        )}
        <Disclosure section="exports" title={sections.exports}>
          <ExportChoices />
        </Disclosure>
      </Fragment>
      <Disclosure section="imports" title={sections.imports}>
        <ImportChart />
      </Disclosure>
      <Disclosure section="charts" title={sections.charts}>
        <ChartList />
      </Disclosure>
      <Disclosure section="recall" title={sections.recall}>
        <LotRecall />
      </Disclosure>
      <VaultSettings />
    </div>
  );
}
