import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { WORDS } from '../wording/words.ts';
import { CloseIcon } from './icons.tsx';
import './sidePanel.css';

const HEIGHTS = ['peek', 'half', 'full'] as const;
type Height = (typeof HEIGHTS)[number];
/** A drag of the grip by this much of the window's height is one step. */
const DRAG_STEP = 0.12;

export type SidePanelProps = {
  /** Accessible name and heading. */
  readonly name: string;
  /** A second line below the heading. */
  readonly subtitle?: string | undefined;
  /** Further class of the panel. */
  readonly className?: string;
  readonly id?: string;
  /** Grows when the heading should take the focus; 0 takes none. */
  readonly focusRequest?: number;
  /** What it is about; another one starts at the top. */
  readonly topic: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A panel beside the face, on a phone a sheet of three heights over it. A region landmark with its heading. */
export function SidePanel({ name, subtitle, className = '', id, focusRequest = 0, topic, onClose, children }: SidePanelProps) {
  const handledRequest = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<Height>('half');

  useEffect(() => {
    if (focusRequest === handledRequest.current) return;
    handledRequest.current = focusRequest;
    heading.current?.focus({ preventScroll: true });
  }, [focusRequest]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another topic starts at its top.
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [topic]);

  return (
    <section id={id} className={`side-panel ${className}`.trim()} aria-label={name} data-height={height}>
      <SheetGrip height={height} onHeight={setHeight} />
      <div className="card-head">
        <div className="card-title">
          <h2 ref={heading} tabIndex={-1}>
            {name}
          </h2>
          {subtitle && <p>{subtitle}</p>}
        </div>
        <button type="button" className="icon-button" onClick={onClose}>
          <CloseIcon />
          <span className="visually-hidden">{WORDS.card.close}</span>
        </button>
      </div>
      <div className="card-scroll" ref={scroller}>
        {children}
      </div>
    </section>
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
