import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { viewStore } from '#stores/viewStore.ts';
import { doseText } from '../dose/doseText.ts';
import { MUSCLE_NAMES } from '../wording/names.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { NeedleDisclosure } from './NeedleDisclosure.tsx';
import { SitePosition } from './SitePosition.tsx';
import { sameValue } from './sameValue.ts';

/** The selected sites of a visit that was given: what was written, and where a correction goes. */
export function SiteValues({ sites, face }: { readonly sites: readonly PlannedSite[]; readonly face: MeasuredFace | null }) {
  const only = sites.length === 1 ? sites[0] : undefined;
  const shared = (read: (site: PlannedSite) => string) => sameValue(sites, read) ?? SITE_WORDS.mixed;
  const rows: readonly (readonly [string, string])[] = [
    [SITE_WORDS.editor.dose, shared((site) => doseText(site.productId, site.doseHundredths))],
    [SITE_WORDS.editor.muscle, shared((site) => MUSCLE_NAMES[site.muscleId])],
    [SITE_WORDS.editor.plane, shared((site) => SITE_WORDS.planes[site.plane])],
    [
      SITE_WORDS.editor.direction,
      shared((site) => (site.direction === null ? SITE_WORDS.noDirection : SITE_WORDS.directions[site.direction])),
    ],
  ];
  return (
    <div className="site-fields">
      <p className="hint">{SITE_WORDS.editor.locked}</p>
      <dl className="site-values">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {only && <SitePosition site={only} face={face} />}
      <button type="button" className="outline-button" onClick={() => viewStore.getState().openPanel('record')}>
        {SITE_WORDS.editor.openRecord}
      </button>
      {only && <NeedleDisclosure site={only} face={face} />}
    </div>
  );
}
