import { lazy, Suspense, useEffect } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { type Selected, useView, viewStore } from '#stores/viewStore.ts';
import { LoadGuard } from '../controls/LoadGuard.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { SidePanel } from '../controls/SidePanel.tsx';
import { whenTouched } from '../controls/whenTouched.ts';
import { SiteEditorSlot } from '../sites/SiteEditorSlot.tsx';
import { REGION_NAMES } from '../wording/names.ts';
import { WORDS } from '../wording/words.ts';
import './regionCard.css';

const loadFacts = () => import('./RegionFacts.tsx').then((facts) => ({ default: facts.RegionFacts }));
let RegionFacts = lazy(loadFacts);
/** React keeps a failed import for ever, so a new try needs a new one. */
function askAgain(): void {
  RegionFacts = lazy(loadFacts);
}

/** The card of the selected region: a panel beside the face, on a phone a sheet of three heights over it. */
export function RegionCard({ onClose }: { readonly onClose: () => void }) {
  const selected = useView((view) => (view.panel ? null : view.selected));
  useFactsAhead();
  return selected && <OpenCard selected={selected} onClose={onClose} />;
}

function OpenCard({ selected, onClose }: { readonly selected: Selected; readonly onClose: () => void }) {
  const { regionId } = selected;
  const { name, plainName, paired } = REGION_NAMES[regionId];
  const plain = useView((view) => visibilityOf(view.audience).register === 'plain');
  const focusRequest = useView((view) => view.cardFocusRequest);

  return (
    <SidePanel
      name={name}
      subtitle={plain && plainName !== name ? plainName : undefined}
      className="region-card"
      focusRequest={focusRequest}
      topic={regionId}
      onClose={onClose}
    >
      <SiteEditorSlot />
      {paired && <SideChoice selected={selected} />}
      <LoadGuard message={WORDS.card.failed} retryLabel={WORDS.scene.retry} onRetry={askAgain}>
        {() => (
          <Suspense fallback={<p className="card-loading">{WORDS.card.loading}</p>}>
            <RegionFacts key={regionId} regionId={regionId} />
          </Suspense>
        )}
      </LoadGuard>
    </SidePanel>
  );
}

function SideChoice({ selected }: { readonly selected: Selected }) {
  const value = selected.side === 'left' || selected.side === 'right' ? selected.side : 'both';
  return (
    <div className="card-side">
      <Segmented
        label={WORDS.card.sideLabel}
        value={value}
        options={[
          { value: 'right', label: WORDS.card.sides.right },
          { value: 'both', label: WORDS.card.sides.both },
          { value: 'left', label: WORDS.card.sides.left },
        ]}
        onChange={(side) => viewStore.getState().select({ regionId: selected.regionId, side: side === 'both' ? null : side })}
      />
      <p>{WORDS.card.sidesAreThePatients}</p>
    </div>
  );
}

/** Fetches the facts at the first sign of a hand once the face stands, so that the first card opens at once, and later without a network. */
function useFactsAhead(): void {
  const settled = useView((view) => view.scene !== 'loading');
  useEffect(() => {
    if (!settled) return;
    return whenTouched(() => {
      loadFacts().catch(() => {
        // The card itself says so when it is opened.
      });
    });
  }, [settled]);
}
