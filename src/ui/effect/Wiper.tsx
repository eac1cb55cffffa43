import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { effectStore, useEffectOfPlan } from '#stores/effectStore.ts';
import { EFFECT_WORDS } from '../wording/effectWords.ts';
import './wiper.css';

const KEY_STEP = 0.02;

/** What lies below the face is as wide as the panels leave it free. */
const FOOT = '.stage-foot';

/** Keeps the line where a hand can reach it: not under the panels. */
function within(share: number): number {
  const box = document.querySelector(FOOT)?.getBoundingClientRect();
  if (!box || box.width === 0) return share;
  return Math.min(box.right / window.innerWidth, Math.max(box.left / window.innerWidth, share));
}

/** The line between the face before and the face on the day that is looked at. Its place is a share of the window's width. */
export function Wiper() {
  const shown = useEffectOfPlan((state) => state.open && state.comparing && state.effect !== null);
  return shown ? <Line /> : null;
}

function Line() {
  const line = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const show = (): void => {
      const { wiper, day } = effectStore.getState();
      line.current?.style.setProperty('--wiper', String(wiper));
      handle.current?.setAttribute('aria-valuenow', String(Math.round(wiper * 100)));
      handle.current?.setAttribute('aria-valuetext', EFFECT_WORDS.wiperValue(wiper));
      if (after.current) after.current.textContent = EFFECT_WORDS.after(Math.round(day));
    };
    show();
    return effectStore.subscribe(({ wiper, day }) => `${wiper} ${Math.round(day)}`, show);
  }, []);
  useEffect(() => {
    const foot = document.querySelector(FOOT);
    const keep = (): void => effectStore.getState().setWiper(within(effectStore.getState().wiper));
    keep();
    if (!foot || typeof ResizeObserver === 'undefined') return;
    // A card that opens takes the place of the line, and a window that shrinks.
    const observer = new ResizeObserver(keep);
    observer.observe(foot);
    return () => observer.disconnect();
  }, []);
  /** How far behind its middle the handle was taken, px. */
  const taken = useRef(0);
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    taken.current = event.clientX - effectStore.getState().wiper * window.innerWidth;
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    effectStore.getState().setWiper(within((event.clientX - taken.current) / window.innerWidth));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { wiper, setWiper, setComparing } = effectStore.getState();
    if (event.key === 'Escape') {
      // One step back, like the button that put the line here.
      event.preventDefault();
      document.querySelector<HTMLElement>('.timeline [aria-pressed]')?.focus();
      setComparing(false);
    }
    const to = {
      ArrowLeft: wiper - KEY_STEP,
      ArrowRight: wiper + KEY_STEP,
      PageDown: wiper - 5 * KEY_STEP,
      PageUp: wiper + 5 * KEY_STEP,
      Home: 0,
      End: 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setWiper(within(to));
  };
  return (
    <div className="wiper" ref={line}>
      <span className="wiper-name wiper-before">{EFFECT_WORDS.before}</span>
      <span className="wiper-name wiper-after" ref={after} />
      <div
        ref={handle}
        className="wiper-handle"
        role="slider"
        tabIndex={0}
        aria-label={EFFECT_WORDS.wiper}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={50}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
