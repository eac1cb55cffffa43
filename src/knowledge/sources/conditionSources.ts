import type { Source } from './sourceSchema.ts';

/** What only the therapeutic uses cite. */
export const CONDITION_SOURCES = {
  B_HH_MDEDGE: {
    id: 'B_HH_MDEDGE',
    citation: 'Talakoub L. Treatment of craniofacial hyperhidrosis. MDedge Dermatology',
    year: 2023,
    kind: 'expert',
    seen: true,
    url: 'https://mdedge-cache.qa01.mdedge.com/dermatology/article/261897/aesthetic-dermatology/treatment-craniofacial-hyperhidrosis',
    readScope: 'opening',
  },
  B_PULSUS: {
    id: 'B_PULSUS',
    citation:
      'Jameie SB. Blepharoptosis as a complication of botulinum toxin injection: neurovascular variations. Int J Anat Var 16(8):355-358',
    year: 2023,
    kind: 'review',
    seen: true,
    doi: '10.37532/1308-4038.16(8).290',
    readScope: 'abstract',
  },
} as const satisfies Record<string, Source>;
