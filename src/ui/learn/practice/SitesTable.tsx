import type { CaseScore } from '#domain/teaching/practice/attempt.ts';
import { type TreatCase, targetPoints } from '#domain/teaching/practice/caseSchema.ts';
import { useFace } from '#stores/faceStore.ts';
import { usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { siteName } from '../../sites/siteName.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { targetText } from './caseText.ts';

/** Each site beside the point that it was meant for, in millimetres: the twin of what is drawn on the face. */
export function SitesTable({ practiceCase, score }: { readonly practiceCase: TreatCase; readonly score: CaseScore }) {
  const face = useFace((state) => state.face);
  const sites = usePlan((state) => state.plan.sites);
  const words = PRACTICE_WORDS.score;
  if (practiceCase.targets.length === 0 || !face) return null;
  const treated = new Set(score.sites.map(({ targetId }) => targetId));
  const missed = targetPoints(practiceCase, face).filter(({ id, target }) => target.required && !treated.has(id));
  if (treated.size + missed.length === 0) return null;
  const nameOf = (siteId: string): string => {
    const site = sites.find(({ id }) => id === siteId);
    return site ? siteName(site, sites) : siteId;
  };
  const { hoverSite } = viewStore.getState();
  return (
    <section className="case-beside">
      <h4>{words.table}</h4>
      <p className="hint">{words.onFace}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.site}</th>
            <th scope="col">{words.columns.away}</th>
            <th scope="col">{words.columns.up}</th>
            <th scope="col">{words.columns.lateral}</th>
            <th scope="col">{words.columns.field}</th>
          </tr>
        </thead>
        <tbody>
          {score.sites.map(({ siteId, mm, upMm, lateralMm, toleranceMm }) => (
            <tr key={siteId} onPointerEnter={() => hoverSite(siteId)} onPointerLeave={() => hoverSite(null)}>
              <th scope="row">{nameOf(siteId)}</th>
              <td>{words.mm(mm)}</td>
              <td>{words.up(upMm)}</td>
              <td>{words.lateral(lateralMm)}</td>
              <td>{mm <= toleranceMm ? words.inField : words.outOfField}</td>
            </tr>
          ))}
          {missed.map(({ id, target, side }) => (
            <tr key={id}>
              <th scope="row">{targetText(practiceCase, target, side)}</th>
              <td colSpan={4}>{words.missed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
