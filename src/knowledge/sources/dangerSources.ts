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
} as const satisfies Record<string, Source>;
