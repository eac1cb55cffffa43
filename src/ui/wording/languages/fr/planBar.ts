import type { PLAN_BAR_WORDS } from '../../planBarWords.ts';
import { plural, sites } from './plurals.ts';

export const planBar: typeof PLAN_BAR_WORDS = {
  plan: 'Plan',
  nothing: 'Rien de prévu pour l’instant',
  total: (product, dose, count) => `${product} ${dose} · ${sites(count)}`,
  findings: {
    stop: (count) => plural(count, 'stop', 'stops'),
    warning: (count) => plural(count, 'avertissement', 'avertissements'),
    note: (count) => plural(count, 'remarque', 'remarques'),
    none: 'Aucun constat',
    notMeasured: 'distances non mesurées',
    failed: 'Contrôles non chargés',
  },
  saving: { saved: 'Enregistré', saving: 'Enregistrement', unsaved: 'Non enregistré' },
  status: { opening: 'Ouverture', locked: 'Verrouillé' },
  given: 'Réalisée',
  quickStart: 'Haut du visage selon le RCP',
  quickStartPuts: (count, dose) => `(${sites(count)}, ${dose})`,
  quickStartPut: (regions, product, dose, count) => `Placé : ${regions} ; ${product} ${dose}, ${sites(count)}`,
};
