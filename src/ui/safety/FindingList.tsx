import { useRef } from 'react';
import { acknowledgementOf, FINDING_SEVERITIES, type Finding, type FindingSeverity, findingKey } from '#domain/safety/finding.ts';
import { usePlan } from '#stores/planStore.ts';
import { useSafety } from '#stores/safetyStore.ts';
import { MmNote } from '../face/MmNote.tsx';
import { SAFETY_WORDS as WORDS } from '../wording/safetyWords.ts';
import { AcknowledgedFinding } from './AcknowledgedFinding.tsx';
import { FindingItem } from './FindingItem.tsx';
import '../controls/fields.css';
import './findingList.css';

/** What the rules find in the plan, worst first, each with its measure, its limit and what it rests on. It never blocks. */
export function FindingList() {
  const { findings, measurable, ready, failed } = useSafety((state) => state);
  const acknowledgements = usePlan((state) => state.plan.acknowledgements);
  const list = useRef<HTMLDivElement>(null);

  if (failed) return <p className="finding-state">{WORDS.failed}</p>;
  if (!ready) return <p className="finding-state">{WORDS.checking}</p>;

  const read = findings.flatMap((finding) => {
    const acknowledgement = acknowledgementOf(finding, acknowledgements);
    return acknowledgement ? [{ finding, acknowledgement }] : [];
  });
  const open = findings.filter((finding) => !read.some((one) => one.finding === finding));
  // What was pressed goes away with its finding: the focus stays in the list.
  const keepFocus = () => list.current?.focus({ preventScroll: true });

  return (
    <div ref={list} className="findings" tabIndex={-1}>
      {measurable && open.some(({ unit }) => unit === 'mm') && <MmNote />}
      {!measurable && <p className="finding-state">{WORDS.notMeasurable}</p>}
      {open.length === 0 && <p className="finding-state">{WORDS.none}</p>}
      {FINDING_SEVERITIES.map((severity) => (
        <Group key={severity} severity={severity} findings={open.filter((finding) => finding.severity === severity)} onDone={keepFocus} />
      ))}
      {read.length > 0 && (
        <details className="findings-acknowledged">
          <summary>{WORDS.acknowledged(read.length)}</summary>
          <ul>
            {read.map(({ finding, acknowledgement }) => (
              <AcknowledgedFinding key={findingKey(finding)} finding={finding} acknowledgement={acknowledgement} onDone={keepFocus} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type GroupProps = { readonly severity: FindingSeverity; readonly findings: readonly Finding[]; readonly onDone: () => void };

function Group({ severity, findings, onDone }: GroupProps) {
  if (findings.length === 0) return null;
  return (
    <section className="finding-group" data-severity={severity}>
      <h4>{WORDS.groupCount(WORDS.groups[severity], findings.length)}</h4>
      <p className="finding-meaning">{WORDS.meanings[severity]}</p>
      <ul>
        {findings.map((finding) => (
          <FindingItem key={findingKey(finding)} finding={finding} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}
