import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { effectStore, useEffectOfPlan } from '#stores/effectStore.ts';
import { EFFECT_WORDS } from '../wording/effectWords.ts';
import './wiper.css';

const KEY_STEP = 0.02;
/** Where the store puts the line before a hand does: the middle of whatever is free. */
const MIDDLE = 0.5;

/** What lies below the face is as wide as the panels leave it free. */
const FOOT = '.stage-foot';

/** The part of the window, as shares of its width, in which a hand reaches the line: not under the panels. */
function reach(): { readonly from: number; readonly to: number } {
  const box = document.querySelector(FOOT)?.getBoundingClientRect();
  if (!box || box.width === 0) return { from: 0, to: 1 };
  return { from: box.left / window.innerWidth, to: box.right / window.innerWidth };
}

const within = (share: number): number => {
  const { from, to } = reach();
  return Math.min(to, Math.max(from, share));
};

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
    const { wiper, setWiper } = effectStore.getState();
    let last = reach();
    setWiper(wiper === MIDDLE ? (last.from + last.to) / 2 : within(wiper));
    // A card that opens pushes the face aside, and the line with it.
    const keep = (): void => {
      const { from, to } = reach();
      const place = (effectStore.getState().wiper - last.from) / Math.max(0.01, last.to - last.from);
      last = { from, to };
      setWiper(from + place * (to - from));
    };
    if (!foot || typeof ResizeObserver === 'undefined') return;
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
