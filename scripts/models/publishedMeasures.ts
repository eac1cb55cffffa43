import type { LandmarkId } from '#knowledge/anatomy/ids.ts';

/** A published adult mean and standard deviation: mm for a distance, degrees for an angle. */
export interface Norm {
  readonly mean: number;
  readonly sd: number;
}
interface Measure {
  /** The field's short name, in Farkas' notation. */
  readonly name: string;
  /** Two landmarks make a distance; three make the angle at the middle one. */
  readonly between: readonly [LandmarkId, LandmarkId] | readonly [LandmarkId, LandmarkId, LandmarkId];
  readonly female: Norm;
  readonly male: Norm;
  readonly source: keyof typeof MEASURE_SOURCES;
}

/** `seen` says whether the figures were read in the source itself; the others are restated from memory and still to be checked. */
export const MEASURE_SOURCES = {
  FARKAS_1994: {
    citation: 'Farkas LG (ed). Anthropometry of the Head and Face, 2nd ed. Raven Press, 1994: North American white adults',
    seen: false,
  },
  ICD_2022: {
    citation: 'Intercanthal distance by ethnicity and sex: systematic review, 67 studies, 22,638 people. 2022. PMC9029890',
    seen: true,
  },
} as const;

const F = 'FARKAS_1994';
const norm = (mean: number, sd: number): Norm => ({ mean, sd });

export const MEASURES: readonly Measure[] = [
  { name: 'n-gn', between: ['nasion', 'gnathion'], female: norm(111.4, 4.8), male: norm(124.7, 5.7), source: F },
  { name: 'n-sn', between: ['nasion', 'subnasale'], female: norm(50.6, 3.1), male: norm(54.8, 3.3), source: F },
  { name: 'sn-gn', between: ['subnasale', 'gnathion'], female: norm(64.3, 4), male: norm(72.6, 4.5), source: F },
  { name: 'zy-zy', between: ['zygion-left', 'zygion-right'], female: norm(130, 4.6), male: norm(139.1, 5.3), source: F },
  { name: 'go-go', between: ['gonion-left', 'gonion-right'], female: norm(94.5, 5), male: norm(105.6, 6.7), source: F },
  { name: 'ex-ex', between: ['exocanthion-left', 'exocanthion-right'], female: norm(87.8, 3.2), male: norm(91.2, 3), source: F },
  {
    name: 'en-en',
    between: ['endocanthion-left', 'endocanthion-right'],
    female: norm(31.4, 2.5),
    male: norm(31.4, 2.5),
    source: 'ICD_2022',
  },
  { name: 'ex-en', between: ['exocanthion-left', 'endocanthion-left'], female: norm(30.7, 1.2), male: norm(31.3, 1.2), source: F },
  { name: 'al-al', between: ['alare-left', 'alare-right'], female: norm(31.4, 2), male: norm(34.9, 2.1), source: F },
  { name: 'ch-ch', between: ['cheilion-left', 'cheilion-right'], female: norm(50.2, 3.5), male: norm(54.5, 3), source: F },
  { name: 'sn-prn', between: ['subnasale', 'pronasale'], female: norm(19.7, 1.6), male: norm(19.5, 1.9), source: F },
  { name: 'sa-sba', between: ['superaurale-left', 'subaurale-left'], female: norm(59, 3.6), male: norm(62.7, 3.6), source: F },
  { name: 'nasofrontal angle', between: ['glabella', 'nasion', 'pronasale'], female: norm(134.3, 7), male: norm(130.3, 7.4), source: F },
  {
    name: 'nasolabial angle',
    between: ['columella', 'subnasale', 'labiale-superius'],
    female: norm(104.2, 9.8),
    male: norm(99.8, 11.8),
    source: F,
  },
];

/** Measures of the default faces that lie beyond 2 SD, and why they stay so. */
export const OUT_OF_NORM: Readonly<Record<string, string>> = {
  'female nasofrontal angle': 'the source mesh has a flat female glabella; no free target deepens the nasal root',
  'female nasolabial angle': 'the source mesh has an upturned columella; the free septum target would also shorten the lip',
};
