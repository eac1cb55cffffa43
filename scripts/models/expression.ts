import type { Cage } from './cage.ts';
import { onCage } from './cage.ts';
import type { TargetField } from './identity.ts';
import type { SourceMesh } from './source.ts';

/** The source's expression units that are one-sided already. */
const SIDED = [
  'eye-left-closure',
  'eye-left-opened-up',
  'eye-left-slit',
  'eye-right-closure',
  'eye-right-opened-up',
  'eye-right-slit',
  'eyebrows-left-down',
  'eyebrows-left-extern-up',
  'eyebrows-left-inner-up',
  'eyebrows-left-up',
  'eyebrows-right-down',
  'eyebrows-right-extern-up',
  'eyebrows-right-inner-up',
  'eyebrows-right-up',
  'nose-left-dilatation',
  'nose-left-elevation',
  'nose-right-dilatation',
  'nose-right-elevation',
] as const;
/** Bilateral units that a face can do on one side: split at the midline. */
const SPLIT = [
  'mouth-compression',
  'mouth-corner-puller',
  'mouth-depression-retraction',
  'mouth-depression',
  'mouth-elevation',
  'mouth-eversion',
  'mouth-open',
  'mouth-parling',
  'mouth-part-later',
  'mouth-protusion',
  'mouth-pursing',
  'mouth-retraction',
  'mouth-upward-retraction',
  'neck-platysma',
  'nose-compression',
  'nose-depression',
] as const;
/** Half width of the smooth hand-over between the sides, mm; both halves add up to the whole unit everywhere. */
const BLEND_MM = 12;

/** The source's spellings, put right where they are plain slips. */
const NAME: Partial<Record<string, string>> = { 'mouth-protusion': 'mouth-protrusion' };

const leftWeight = (x: number): number => {
  const t = Math.min(1, Math.max(0, (x + BLEND_MM) / (2 * BLEND_MM)));
  return t * t * (3 - 2 * t);
};

/** All 34 expression units in mm on the cage, the bilateral ones as a left and a right half. */
export const buildExpressions = (source: SourceMesh, cage: Cage, rest: Float64Array, scale: number): TargetField[] => {
  const read = (unit: string): Float64Array =>
    onCage(cage, source.target(`expression/units/caucasian/${unit}`)).map((value) => value * scale);
  const units: TargetField[] = SIDED.map((unit) => ({ name: unit, kind: 'expression', delta: read(unit) }));
  for (const unit of SPLIT) {
    const whole = read(unit);
    const left = whole.map((value, i) => value * leftWeight(rest[i - (i % 3)] as number));
    const name = NAME[unit] ?? unit;
    units.push({ name: `${name}-left`, kind: 'expression', delta: left });
    units.push({ name: `${name}-right`, kind: 'expression', delta: whole.map((value, i) => value - (left[i] as number)) });
  }
  return units;
};
