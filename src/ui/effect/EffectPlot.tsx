import { useEffect, useRef } from 'react';
import type { PlanEffect, RegionEffect } from '#domain/effect/planEffect.ts';
import { REGION_NAMES } from '#knowledge/anatomy/regionNames.ts';
import { effectStore, LAST_DAY } from '#stores/effectStore.ts';
import { EFFECT_WORDS } from '../wording/effectWords.ts';
import './effectPlot.css';

/** Drawing units of the plot; it is stretched to its place. */
const WIDTH = 540;
const HEIGHT = 120;
const STEP_DAYS = 3;

const x = (day: number): number => (day / LAST_DAY) * WIDTH;
const y = (share: number): number => (1 - share) * HEIGHT;
const at = (values: Float32Array, day: number): number => values[Math.min(values.length - 1, Math.round(day))] ?? 0;

const days = Array.from({ length: LAST_DAY / STEP_DAYS + 1 }, (_, i) => i * STEP_DAYS);
const line = (values: Float32Array): string => days.map((day) => `${x(day).toFixed(1)},${y(at(values, day)).toFixed(1)}`).join(' ');
const band = ({ low, high }: RegionEffect): string =>
  `${line(high)} ${days
    .toReversed()
    .map((day) => `${x(day).toFixed(1)},${y(at(low, day)).toFixed(1)}`)
    .join(' ')}`;

/** The effect in each region over the days, with the range it may lie in. The same figures stand beside it in words. */
export function EffectPlot({ id, effect }: { readonly id: string; readonly effect: PlanEffect }) {
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    const show = (): void => {
      const day = Math.round(effectStore.getState().day);
      const now = figure.current?.querySelector('.plot-now');
      now?.setAttribute('x1', x(day).toFixed(1));
      now?.setAttribute('x2', x(day).toFixed(1));
      const caption = figure.current?.querySelector('.plot-day');
      if (caption) caption.textContent = EFFECT_WORDS.chart.onDay(day);
      const entries = figure.current?.querySelectorAll('.plot-figure') ?? [];
      effect.regions.forEach((region, i) => {
        const entry = entries[i];
        const words = EFFECT_WORDS.chart.region(
          REGION_NAMES[region.regionId].name,
          at(region.days, day),
          at(region.low, day),
          at(region.high, day),
        );
        if (entry) entry.textContent = words;
      });
    };
    show();
    return effectStore.subscribe(({ day }) => day, show);
  }, [effect]);
  return (
    <figure className="effect-plot" id={id} ref={figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={EFFECT_WORDS.chart.name}>
        {[0.25, 0.5, 0.75].map((share) => (
          <line key={share} className="plot-grid" x1={0} x2={WIDTH} y1={y(share)} y2={y(share)} />
        ))}
        {effect.regions.map((region, i) => (
          <g key={`${region.regionId} ${region.productId}`} className="plot-region" data-colour={i % 6}>
            <polygon points={band(region)} />
            <polyline points={line(region.days)} />
          </g>
        ))}
        <line className="plot-now" y1={0} y2={HEIGHT} />
      </svg>
      <figcaption>
        <p className="plot-day" />
        <ul>
          {effect.regions.map((region, i) => (
            <li key={`${region.regionId} ${region.productId}`} data-colour={i % 6}>
              <span className="plot-figure" />
            </li>
          ))}
        </ul>
        <p>{EFFECT_WORDS.chart.band}</p>
      </figcaption>
    </figure>
  );
}
