import type { MidlineLandmarkId, MuscleId, PairedLandmarkName } from '#knowledge/anatomy/ids.ts';
import type { ExpressionUnit } from './unitNames.ts';

export interface Pull {
  readonly at: PairedLandmarkName | MidlineLandmarkId;
  readonly offset?: readonly [lateral: number, up: number, forward: number];
  readonly spread: readonly [across: number, along: number];
  readonly mm: readonly [lateral: number, up: number, forward: number];
  readonly only?: 'jaw' | 'above-jaw';
}
export interface MuscleUnit {
  readonly tone: number;
  readonly units?: Readonly<Partial<Record<ExpressionUnit, number>>>;
  readonly pulls?: readonly Pull[];
  readonly lids?: Readonly<Partial<Record<ExpressionUnit, number>>>;
  readonly slack?: Readonly<Partial<Record<ExpressionUnit, number>>>;
  readonly forehead?: { readonly browMm: number; readonly hairlineMm: number; readonly maleGain: number };
  readonly mobile?: readonly [from: number, to: number];
}
export const MUSCLE_UNITS: Readonly<Record<MuscleId, MuscleUnit>> = {
  frontalis: { tone: 0.15, forehead: { browMm: 6.5, hairlineMm: 1.5, maleGain: 13 / 8 }, mobile: [0, 1] },
  procerus: {
    tone: 0.12,
    units: { 'nose-compression-*': 0.8 },
    pulls: [{ at: 'glabella', offset: [4, 0, 0], spread: [8, 11], mm: [0, -4, 0] }],
  },
  'corrugator-supercilii': {
    tone: 0.15,
    units: { 'eyebrows-*-down': 0.55 },
    pulls: [{ at: 'superciliare-mediale', offset: [8, 5, 0], spread: [11, 9], mm: [-4, -0.5, 0.8] }],
  },
  'depressor-supercilii': { tone: 0.15, pulls: [{ at: 'superciliare-mediale', offset: [0, 2, 0], spread: [7, 9], mm: [0, -2.5, 0] }] },
  'orbicularis-oculi-orbital': {
    tone: 0.2,
    lids: { 'eye-*-slit': 0.5 },
    pulls: [
      { at: 'superciliare-laterale', spread: [14, 10], mm: [-1.5, -5, 0] },
      { at: 'superciliare-mid-pupil', spread: [10, 8], mm: [0, -1.5, 0] },
      { at: 'malar-eminence', offset: [-4, 6, 0], spread: [16, 11], mm: [-0.5, 4.5, 1] },
      { at: 'exocanthion', offset: [10, 0, 0], spread: [9, 9], mm: [-2.5, 0, 0.5] },
    ],
  },
  'orbicularis-oculi-palpebral': { tone: 0.12, lids: { 'eye-*-closure': 1.15 }, mobile: [0, 1] },
  'levator-palpebrae-superioris': { tone: 0.6, lids: { 'eye-*-opened-up': 0.6 }, slack: { 'eye-*-closure': 0.6 } },
  'nasalis-transverse': { tone: 0.05, units: { 'nose-compression-*': 1 } },
  'nasalis-alar': { tone: 0.05, units: { 'nose-*-dilatation': 0.8 } },
  'dilator-naris-anterior': { tone: 0.1, units: { 'nose-*-dilatation': 0.8 } },
  'depressor-septi-nasi': { tone: 0.1, units: { 'nose-depression-*': 0.6 } },
  'levator-labii-superioris-alaeque-nasi': { tone: 0.06, units: { 'nose-*-elevation': 0.9, 'mouth-elevation-*': 0.2 } },
  'levator-labii-superioris': { tone: 0.08, units: { 'mouth-elevation-*': 0.7 } },
  'levator-anguli-oris': { tone: 0.08, pulls: [{ at: 'cheilion', spread: [12, 10], mm: [0, 5, -0.5] }] },
  'zygomaticus-minor': { tone: 0.08, units: { 'mouth-upward-retraction-*': 0.4 } },
  'zygomaticus-major': { tone: 0.1, units: { 'mouth-corner-puller-*': 0.8 } },
  risorius: { tone: 0.06, units: { 'mouth-retraction-*': 0.8 } },
  'orbicularis-oris': { tone: 0.12, units: { 'mouth-pursing-*': 0.5, 'mouth-protrusion-*': 0.2 } },
  buccinator: { tone: 0.1, units: { 'mouth-retraction-*': 0.5 } },
  'depressor-anguli-oris': { tone: 0.2, units: { 'mouth-depression-*': 0.8 } },
  'depressor-labii-inferioris': { tone: 0.08, units: { 'mouth-depression-retraction-*': 0.7 } },
  mentalis: {
    tone: 0.12,
    units: { 'mouth-eversion-*': 0.4 },
    pulls: [{ at: 'pogonion', offset: [6, 0, 0], spread: [9, 11], mm: [0, 5, 1.5], only: 'jaw' }],
  },
  platysma: { tone: 0.15, units: { 'neck-platysma-*': 1, 'mouth-depression-*': 0.3 } },
  masseter: { tone: 0.15, pulls: [{ at: 'gonion', offset: [4, 14, 14], spread: [13, 14], mm: [2.5, 0, 0.5] }] },
  temporalis: { tone: 0.1, pulls: [{ at: 'frontotemporale', offset: [8, 8, -14], spread: [13, 14], mm: [1.6, 0, 0.2] }] },
  occipitalis: { tone: 0.1 },
};
