import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { useDrag } from '#stores/dragStore.ts';
import { MmNote } from '../face/MmNote.tsx';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { distanceWords, heldAt } from './siteDistances.ts';

/** Where a site lies on this face, in millimetres, also while it is being dragged; or why that cannot be said. */
export function SitePosition({ site, face }: { readonly site: PlannedSite; readonly face: MeasuredFace | null }) {
  const held = useDrag((drag) => (drag.siteId === site.id ? drag.anchor : null));
  if (!face) return <p className="hint">{SITE_WORDS.editor.notMeasured}</p>;
  const distances = distanceWords(held ? heldAt(site, held, face) : site, face);
  if (distances.length === 0) return <p className="hint">{SITE_WORDS.editor.otherHead}</p>;
  return (
    <div className="site-field">
      <h4>{SITE_WORDS.editor.position}</h4>
      <ul className="site-distances">
        {distances.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <MmNote />
    </div>
  );
}
