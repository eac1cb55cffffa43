import type { Source } from './sourceSchema.ts';

/** Visit, numbing, aftercare and how the toxin works. */
export const VISIT_SOURCES = {
  F_EBROON: {
    id: 'F_EBROON',
    citation: 'Clinic page reproducing BOTOX Cosmetic safety information (common effects, first week)',
    year: 2010,
    kind: 'label',
    seen: true,
    url: 'https://ebroon.com/botox6.html',
  },
  F_MERZ25: {
    id: 'F_MERZ25',
    citation: 'Merz Aesthetics. Bocouture important safety information (AMWC e-paper 2025)',
    year: 2025,
    kind: 'label',
    seen: true,
    url: 'https://amwc.merz.com/epaper/MERZ_Aesthetic_2025',
  },
  G_BRUISE: {
    id: 'G_BRUISE',
    citation: 'Clinic page copying an encyclopaedia text on botulinum toxin (bruise 7-11 days, flagged there as needing citation)',
    year: 2018,
    kind: 'web',
    seen: true,
    weak: true,
    url: 'http://botoxsarasotafl.com/after-botox-injections-north-port-florida-34288.html',
  },
} as const satisfies Record<string, Source>;
