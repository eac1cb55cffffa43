import { type PointerEvent, useEffect, useRef } from 'react';
import { effectStore, LAST_DAY } from '#stores/effectStore.ts';
import { EFFECT_WORDS } from '../wording/effectWords.ts';
import { onDay, type ShownRegion } from './shownEffect.ts';
import './effectPlot.css';

const WORDS = EFFECT_WORDS.chart;
/** Drawing units of the plot; it is stretched to its place. */
const WIDTH = 540;
const HEIGHT = 120;
const STEP_DAYS = 3;
const COLOURS = 6;
const SHARES = [0, 0.5, 1] as const;

const x = (day: number): number => (day / LAST_DAY) * WIDTH;
const y = (share: number): number => (1 - share) * HEIGHT;

const days = Array.from({ length: LAST_DAY / STEP_DAYS + 1 }, (_, i) => i * STEP_DAYS);
const points = (values: Float32Array, along: readonly number[]): string =>
  along.map((day) => `${x(day).toFixed(1)},${y(onDay(values, day)).toFixed(1)}`).join(' ');
const backwards = days.toReversed();

type Props = { readonly id: string; readonly regions: readonly ShownRegion[] };

/**
 * The effect in each region over the days, within the range it may lie in, above the slider and on its scale. The same
 * figures stand beside it in words.
 */
export function EffectPlot({ id, regions }: Props) {
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    const show = (): void => {
      const day = Math.round(effectStore.getState().day);
      const write = (name: string, text: (region: ShownRegion) => string): void => {
        const places = figure.current?.querySelectorAll(name) ?? [];
        places.forEach((place, i) => {
          const region = regions.filter((one) => name === '.plot-share' || one.previous)[i];
          if (region) place.textContent = text(region);
        });
      };
      write('.plot-share', ({ days: middle, low, high }) => WORDS.range(onDay(middle, day), onDay(low, day), onDay(high, day)));
      write('.plot-previous-share', ({ previous }) => (previous ? WORDS.previous(onDay(previous, day)) : ''));
      const now = figure.current?.querySelector('.plot-now');
      now?.setAttribute('x1', x(day).toFixed(1));
      now?.setAttribute('x2', x(day).toFixed(1));
      const caption = figure.current?.querySelector('.plot-day');
      if (caption) caption.textContent = WORDS.onDay(day);
    };
    show();
    return effectStore.subscribe(({ day }) => Math.round(day), show);
  }, [regions]);

  const scrub = (event: PointerEvent<SVGSVGElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const { setDay, setPlaying } = effectStore.getState();
    setPlaying(false);
    setDay(Math.round(((event.clientX - left) / Math.max(1, width)) * LAST_DAY));
  };
  const repeated = regions.some(({ previous }) => previous);
  return (
    <figure className="effect-plot" id={id} ref={figure}>
      <div className="plot-shares" aria-hidden="true">
        {SHARES.map((share) => (
          <span key={share} style={{ top: `${(1 - share) * 100}%` }}>
            {WORDS.share(share)}
          </span>
        ))}
      </div>
      <span className="plot-axis" aria-hidden="true">
        {WORDS.axis}
      </span>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={WORDS.name}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          scrub(event);
        }}
        onPointerMove={scrub}
      >
        {SHARES.map((share) => (
          <line key={share} className="plot-grid" x1={0} x2={WIDTH} y1={y(share)} y2={y(share)} />
        ))}
        {WORDS.ticks.map(({ day }) => (
          <line key={day} className="plot-grid" x1={x(day)} x2={x(day)} y1={0} y2={HEIGHT} />
        ))}
        {regions.map((region, i) => (
          <g key={region.key} className="plot-region" data-colour={i % COLOURS}>
            <polygon points={`${points(region.high, days)} ${points(region.low, backwards)}`} />
            <polyline className="plot-line" points={points(region.days, days)} />
            {region.previous && <polyline className="plot-previous" points={points(region.previous, days)} />}
          </g>
        ))}
        <line className="plot-now" y1={0} y2={HEIGHT} />
      </svg>
      <div className="plot-months" aria-hidden="true">
        {WORDS.ticks.map(({ day, label }) => (
          <span key={day} style={{ left: `${(day / LAST_DAY) * 100}%` }}>
            {label}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a legend too long for its place is scrolled by keys */}
      <figcaption tabIndex={0}>
        <p className="plot-day" />
        <ul>
          {regions.map((region, i) => (
            <li key={region.key} data-colour={i % COLOURS}>
              <svg className="plot-swatch" viewBox="0 0 22 10" aria-hidden="true">
                <rect width="22" height="10" />
                <path d="M0 5h22" />
              </svg>
              <span>{region.name}</span> <span className="plot-share" />
              {region.previous && <small className="plot-previous-share" />}
              {WORDS.known[region.known] && <small>{WORDS.known[region.known]}</small>}
            </li>
          ))}
        </ul>
        <p>
          {repeated ? WORDS.bandWithPrevious : WORDS.band} {EFFECT_WORDS.illustrationWhole}
        </p>
      </figcaption>
    </figure>
  );
}
