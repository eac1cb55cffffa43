import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { effectStore, useEffectOfPlan } from '#stores/effectStore.ts';
import { EFFECT_WORDS } from '../wording/effectWords.ts';
import './wiper.css';

const KEY_STEP = 0.02;

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
  const move = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) effectStore.getState().setWiper(event.clientX / window.innerWidth);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { wiper, setWiper } = effectStore.getState();
    const to = { ArrowLeft: wiper - KEY_STEP, ArrowRight: wiper + KEY_STEP, Home: 0, End: 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setWiper(to);
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
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={move}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
