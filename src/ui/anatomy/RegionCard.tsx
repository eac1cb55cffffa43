import { lazy, type PointerEvent, Suspense, useEffect, useRef, useState } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { REGION_NAMES } from '#knowledge/anatomy/regionNames.ts';
import { type Selected, useView, viewStore } from '#stores/viewStore.ts';
import { CloseIcon } from '../controls/icons.tsx';
import { LoadGuard } from '../controls/LoadGuard.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { whenTouched } from '../controls/whenTouched.ts';
import { WORDS } from '../wording/words.ts';
import './regionCard.css';

const loadFacts = () => import('./RegionFacts.tsx').then((facts) => ({ default: facts.RegionFacts }));
let RegionFacts = lazy(loadFacts);
/** React keeps a failed import for ever, so a new try needs a new one. */
function askAgain(): void {
  RegionFacts = lazy(loadFacts);
}

const HEIGHTS = ['peek', 'half', 'full'] as const;
type Height = (typeof HEIGHTS)[number];
/** A drag of the grip by this much of the window's height is one step. */
const DRAG_STEP = 0.12;

/** The card of the selected region: a panel beside the face, on a phone a sheet of three heights over it. */
export function RegionCard({ onClose }: { readonly onClose: () => void }) {
  const selected = useView((view) => view.selected);
  useFactsAhead();
  return selected && <OpenCard selected={selected} onClose={onClose} />;
}

function OpenCard({ selected, onClose }: { readonly selected: Selected; readonly onClose: () => void }) {
  const { regionId } = selected;
  const { name, plainName, paired } = REGION_NAMES[regionId];
  const plain = useView((view) => visibilityOf(view.audience).register === 'plain');
  const focusRequest = useView((view) => view.cardFocusRequest);
  const handledRequest = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const [height, setHeight] = useState<Height>('half');
  const scroller = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (focusRequest === handledRequest.current) return;
    handledRequest.current = focusRequest;
    heading.current?.focus({ preventScroll: true });
  }, [focusRequest]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new region starts at its top.
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [regionId]);

  return (
    <section className="region-card" aria-label={name} data-height={height}>
      <SheetGrip height={height} onHeight={setHeight} />
      <div className="card-head">
        <div className="card-title">
          <h2 ref={heading} tabIndex={-1}>
            {name}
          </h2>
          {plain && plainName !== name && <p>{plainName}</p>}
        </div>
        <button type="button" className="icon-button" onClick={onClose}>
          <CloseIcon />
          <span className="visually-hidden">{WORDS.card.close}</span>
        </button>
      </div>
      <div className="card-scroll" ref={scroller}>
        {paired && <SideChoice selected={selected} />}
        <LoadGuard message={WORDS.card.failed} retryLabel={WORDS.scene.retry} onRetry={askAgain}>
          {() => (
            <Suspense fallback={<p className="card-loading">{WORDS.card.loading}</p>}>
              <RegionFacts key={regionId} regionId={regionId} />
            </Suspense>
          )}
        </LoadGuard>
      </div>
    </section>
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

/** The grip of the phone's sheet: drag it, or press it to change between half and full. Not drawn beside a wide face. */
function SheetGrip({ height, onHeight }: { readonly height: Height; readonly onHeight: (height: Height) => void }) {
  const start = useRef<number | null>(null);
  const dragged = useRef(false);

  const onPointerDown = (event: PointerEvent) => {
    start.current = event.clientY;
    dragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerUp = (event: PointerEvent) => {
    if (start.current === null) return;
    const steps = Math.round((start.current - event.clientY) / (window.innerHeight * DRAG_STEP));
    start.current = null;
    if (steps === 0) return;
    dragged.current = true;
    const next = Math.min(2, Math.max(0, HEIGHTS.indexOf(height) + Math.sign(steps) * (Math.abs(steps) > 2 ? 2 : 1)));
    onHeight(HEIGHTS[next] ?? 'half');
  };
  const onClick = () => {
    if (!dragged.current) onHeight(height === 'full' ? 'half' : 'full');
  };

  return (
    <button type="button" className="sheet-grip" onPointerDown={onPointerDown} onPointerUp={onPointerUp} onClick={onClick}>
      <span className="visually-hidden">{height === 'full' ? WORDS.card.height.shorter : WORDS.card.height.taller}</span>
    </button>
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
