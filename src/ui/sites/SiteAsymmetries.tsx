import { useEffect, useMemo, useState } from 'react';
import type { Plan, PlannedSite } from '#domain/plan/plan.ts';
import { ALIKE_MM, type Asymmetry, asymmetries } from '#domain/sites/asymmetry.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { useFace } from '#stores/faceStore.ts';
import { usePlan } from '#stores/planStore.ts';
import { whenIdle } from '../controls/whenIdle.ts';
import { doseText } from '../dose/doseText.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { siteName } from './siteName.ts';

/** Where the two sides of a region differ, so that what was meant is seen as meant, and a slip as a slip. */
export function SiteAsymmetries({ regionId }: { readonly regionId: RegionId }) {
  const plan = usePlan((state) => state.plan);
  const all = useAsymmetries(plan);
  const here = all.filter((one) => one.regionId === regionId);
  if (here.length === 0) return null;
  return (
    <div className="site-asymmetry">
      <h4>{SITE_WORDS.list.asymmetry}</h4>
      <ul>
        {here.map((one) => (
          <li key={`${one.leftId} ${one.rightId}`}>{asymmetryWords(one, plan.sites)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Which point is another's reflection takes long to find the first time: it is looked up when nobody waits. */
function useAsymmetries(plan: Plan): readonly Asymmetry[] {
  const face = useFace((state) => state.face);
  const [measured, setMeasured] = useState<{ readonly plan: Plan; readonly all: readonly Asymmetry[] } | null>(null);
  useEffect(() => whenIdle(() => setMeasured({ plan, all: asymmetries(plan, face) })), [plan, face]);
  // Until then only those that were made as pairs are compared: whether a free site has a counterpart is not known yet.
  return useMemo(
    () =>
      measured?.plan === plan ? measured.all : asymmetries(plan, null).filter(({ leftId, rightId }) => leftId !== null && rightId !== null),
    [measured, plan],
  );
}

function asymmetryWords(
  { leftId, rightId, productId, doseDifferenceHundredths, apartMm }: Asymmetry,
  sites: readonly PlannedSite[],
): string {
  const left = sites.find((site) => site.id === leftId);
  const right = sites.find((site) => site.id === rightId);
  const only = left ?? right;
  if (!only) return '';
  const name = siteName({ ...only, side: 'midline' }, sites);
  const dose = (site: PlannedSite) => doseText(productId, site.doseHundredths);
  if (!left || !right) return SITE_WORDS.list.only(name, only.side, dose(only));
  const apart = apartMm !== null && apartMm >= ALIKE_MM ? SITE_WORDS.list.apart(apartMm) : '';
  if (doseDifferenceHundredths === 0) return `${name}: ${apart}`;
  return [SITE_WORDS.list.unlike(name, dose(left), dose(right)), apart].filter(Boolean).join('; ');
}
