import type { Source } from './sourceSchema.ts';

/** Muscle anatomy and measured geometry. */
export const ANATOMY_SOURCES = {
  X_COTOFANA: {
    id: 'X_COTOFANA',
    citation:
      'Cotofana S et al. The bidirectional movement of the frontalis muscle: the line of convergence. Plast Reconstr Surg 145(5):1155-1162',
    year: 2020,
    kind: 'anatomy',
    seen: true,
    url: 'https://epub.ub.uni-muenchen.de/86580/',
    readScope: 'abstract; journal review at thepmfajournal.com',
  },
  X_JANIS: {
    id: 'X_JANIS',
    citation:
      'Janis JE et al. Anatomy of the corrugator supercilii muscle: part I, corrugator topography. Plast Reconstr Surg 120(6):1647-53',
    year: 2007,
    kind: 'anatomy',
    seen: true,
    pmid: '18040200',
    readScope: 'abstract',
  },
  X_PIAO: {
    id: 'X_PIAO',
    citation:
      "Piao JZ et al. Positional relationship between orbicularis oculi and zygomaticus complex muscles by ultrasonography: crow's feet injection. Clin Anat",
    year: 2025,
    kind: 'anatomy',
    seen: true,
    doi: '10.1002/ca.24290',
    readScope: 'abstract',
  },
  X_PMFA_FRONT: {
    id: 'X_PMFA_FRONT',
    citation: 'PMFA Journal review of the frontalis C-line study (distances in mm)',
    year: 2020,
    kind: 'review',
    seen: true,
    url: 'https://www.thepmfajournal.com/research-update/journal-reviews/post/forehead-rhytides-anatomy-and-neuromodulator-treatment',
  },
} as const satisfies Record<string, Source>;
