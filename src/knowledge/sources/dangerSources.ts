import type { Source } from './sourceSchema.ts';

/** Nerves, vessels and openings to stay clear of. */
export const DANGER_SOURCES = {
  D_ECTROP: {
    id: 'D_ECTROP',
    citation: 'Textbook-style page: eyelid ptosis rate 5.4% in first large placebo-controlled glabella study; onset 2-7 days',
    year: 2010,
    kind: 'web',
    seen: true,
    url: 'https://www.clicktocurecancer.info/botulinum-toxin/ectropion.html',
  },
  D_MMB_ANTH: {
    id: 'D_MMB_ANTH',
    citation:
      'Anthony DJ et al. Preserving the marginal mandibular branch during submandibular surgery: cadaver study. Patient Saf Surg 12:23',
    year: 2018,
    kind: 'anatomy',
    seen: true,
    doi: '10.1186/s13037-018-0170-4',
    readScope: 'abstract',
  },
} as const satisfies Record<string, Source>;
