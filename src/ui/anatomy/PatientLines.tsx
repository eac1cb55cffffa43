import { EMERGENCY } from '#knowledge/anatomy/regions/general.ts';
import type { LabelStatus, Region } from '#knowledge/anatomy/regions.ts';
import { WORDS } from '../wording/words.ts';
import { FactText } from './FactText.tsx';
import './patientLines.css';

/** What a patient's card says of every region: whether the use is approved, and when to get help. */
export function PatientLines({ region }: { readonly region: Region }) {
  const approval = region.labelStatus[0];
  const says = approvalWords(region);
  return (
    <div className="patient-lines">
      {approval && says && <FactText fact={approval.fact} says={says} />}
      <FactText fact={EMERGENCY} />
    </div>
  );
}

function approvalWords({ labelStatus }: Region): string | null {
  const has = (wanted: LabelStatus) => labelStatus.some(({ us, euUk }) => us === wanted || euUk === wanted);
  if (has('on-label')) return null;
  return has('therapeutic-only') ? WORDS.card.approvedForDisease : WORDS.card.notApproved;
}
