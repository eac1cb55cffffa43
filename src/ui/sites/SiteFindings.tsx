import { acknowledgementOf } from '#domain/safety/finding.ts';
import { usePlan } from '#stores/planStore.ts';
import { useSafety } from '#stores/safetyStore.ts';
import { findingSentence } from '../safety/findingSentence.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import './siteFindings.css';

/** What the rules find about the selected sites, where the hand is: the reasons and the ways on stand in the plan. */
export function SiteFindings({ ids }: { readonly ids: readonly string[] }) {
  const plan = usePlan((state) => state.plan);
  const findings = useSafety((state) => state.findings);
  const about = findings.filter((finding) => finding.severity !== 'note' && finding.siteIds.some((id) => ids.includes(id)));
  const open = about.filter((finding) => !acknowledgementOf(finding, plan.acknowledgements));
  if (open.length === 0) return null;
  return (
    <ul className="site-findings" aria-label={SITE_WORDS.editor.findings}>
      {open.map((finding) => {
        const sentence = findingSentence(finding, plan);
        return (
          <li key={`${finding.code} ${sentence}`} data-severity={finding.severity}>
            <strong>{SITE_WORDS.editor.severity[finding.severity]}</strong> {sentence}
          </li>
        );
      })}
    </ul>
  );
}
