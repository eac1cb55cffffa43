import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';

/** Drawing units. */
const WIDTH = 320;
const HEIGHT = 140;
const LEFT = 34;
const BOTTOM = 22;
const STEPS_MM = [2, 5, 10, 20, 50] as const;

type Props = {
  /** Median distance of each attempt that placed sites, mm, in their order. */
  readonly values: readonly number[];
  /** Lines across: published figures, mm. */
  readonly peers: readonly number[];
};

/** Distances over attempts, with the figures of others as dashed lines. The table beside it says the same. */
export function AttemptPlot({ values, peers }: Props) {
  const most = Math.max(8, ...values, ...peers) * 1.1;
  const step = STEPS_MM.find((mm) => most / mm <= 5) ?? 100;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  const x = (at: number): number => LEFT + (values.length === 1 ? 0.5 : at / (values.length - 1)) * (WIDTH - LEFT - 12);
  const y = (mm: number): number => (HEIGHT - BOTTOM) * (1 - mm / most);
  const words = PRACTICE_WORDS.report;
  return (
    <svg className="attempt-plot" viewBox={`0 -6 ${WIDTH} ${HEIGHT + 6}`} role="img" aria-label={words.plot} direction="ltr">
      {ticks.map((mm) => (
        <g key={mm}>
          <line className="attempt-grid" x1={LEFT} x2={WIDTH} y1={y(mm)} y2={y(mm)} />
          <text x={LEFT - 6} y={y(mm) + 4} textAnchor="end">
            {mm}
          </text>
        </g>
      ))}
      {peers.map((mm) => (
        <line key={mm} className="attempt-peer" x1={LEFT} x2={WIDTH} y1={y(mm)} y2={y(mm)} />
      ))}
      <polyline className="attempt-line" points={values.map((mm, at) => `${x(at).toFixed(1)},${y(mm).toFixed(1)}`).join(' ')} />
      {values.map((mm, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: attempts are only ever added behind.
        <circle key={at} className="attempt-point" cx={x(at)} cy={y(mm)} r={3.5} />
      ))}
      <text x={LEFT} y={HEIGHT - 4}>
        {words.axis}
      </text>
    </svg>
  );
}
