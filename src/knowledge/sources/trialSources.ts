import type { Source } from './sourceSchema.ts';

/** Clinical trials and meta-analyses. */
export const TRIAL_SOURCES = {
  R_FULLFACE_DSS: {
    id: 'R_FULLFACE_DSS',
    citation:
      'Comment on: Phase 3 study of onabotulinumtoxinA distributed between frontalis, glabellar complex and lateral canthal areas. Dermatol Surg (FDA glabella 2002, lateral canthal lines stated)',
    year: 2019,
    kind: 'review',
    seen: true,
    doi: '10.1097/DSS.0000000000001822',
    readScope: 'abstract',
  },
  T_ABO_SCHLESS: {
    id: 'T_ABO_SCHLESS',
    citation:
      'Schlessinger J et al. AbobotulinumtoxinA treatment of glabellar lines using a new reconstitution and injection volume: randomized, placebo-controlled data. J Drugs Dermatol 20(9):988',
    year: 2021,
    kind: 'trial',
    seen: true,
    url: 'https://jddonline.com/articles/dermatology/S1545961621P0988X/5',
    readScope: 'results pages 4-7',
  },
  T_GLOGAU: {
    id: 'T_GLOGAU',
    citation:
      'Glogau R et al. OnabotulinumtoxinA: a meta-analysis of duration of effect in the treatment of glabellar lines. Dermatol Surg 38(11):1794-803',
    year: 2012,
    kind: 'review',
    seen: true,
    doi: '10.1111/j.1524-4725.2012.02582.x',
    pmid: '23106853',
    readScope: 'abstract',
  },
  T_HIGH_REV: {
    id: 'T_HIGH_REV',
    citation:
      'Kaufman-Janette J, Cox SE, Dayan S, Joseph J. Botulinum toxin type A for glabellar frown lines: what impact of higher doses on outcomes? Toxins 13(7):494',
    year: 2021,
    kind: 'review',
    seen: true,
    doi: '10.3390/toxins13070494',
    readScope: 'abstract',
  },
  T_LETI_POST: {
    id: 'T_LETI_POST',
    citation: 'Croma Letybo page citing SmPC and post-hoc analysis (BLESS); Mueller DS et al. Aesthet Surg J 42(6):677-688',
    year: 2022,
    kind: 'manufacturer',
    seen: true,
    url: 'https://cim.fjk.theater/portfolio-items/letybo',
    readScope: 'product page',
  },
  T_ONA_REST: {
    id: 'T_ONA_REST',
    citation:
      'Carruthers A et al. Repeated onabotulinumtoxinA treatment of glabellar lines at rest over three cycles. Dermatol Surg 42(9):1094-101',
    year: 2016,
    kind: 'trial',
    seen: true,
    doi: '10.1097/DSS.0000000000000704',
    pmid: '27427996',
    readScope: 'abstract',
  },
  T_RAPPL: {
    id: 'T_RAPPL',
    citation:
      'Rappl T et al. Onset and duration of effect of inco-, ona- and abobotulinumtoxinA in glabellar frown lines: randomized, double-blind. Clin Cosmet Investig Dermatol 6:211-219',
    year: 2013,
    kind: 'trial',
    seen: true,
    doi: '10.2147/CCID.S41537',
    pmid: '24098087',
    pmcid: 'PMC3789632',
    readScope: 'abstract',
  },
  T_SAKURA12: {
    id: 'T_SAKURA12',
    citation:
      'Bertucci V et al. DaxibotulinumtoxinA for injection has a prolonged duration of response in glabellar lines: pooled SAKURA 1 and 2. J Am Acad Dermatol 82(4):838-845',
    year: 2020,
    kind: 'trial',
    seen: true,
    doi: '10.1016/j.jaad.2019.06.1313',
    readScope: 'abstract',
  },
  T_SAKURA3: {
    id: 'T_SAKURA3',
    citation: 'Green JB et al. Large open-label phase 3 safety study of DAXI in glabellar lines: SAKURA 3. Dermatol Surg 47(1):42-46',
    year: 2021,
    kind: 'trial',
    seen: true,
    doi: '10.1097/DSS.0000000000002463',
    pmid: '32773447',
    pmcid: 'PMC7752221',
    readScope: 'abstract',
  },
} as const satisfies Record<string, Source>;
