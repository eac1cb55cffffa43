import type { PLAN_BAR_WORDS } from '../../planBarWords.ts';
import { counted, sites } from './plurals.ts';

export const planBar: typeof PLAN_BAR_WORDS = {
  plan: 'Plan',
  nothing: 'Nada planificado',
  total: (product, dose, count) => `${product} ${dose} · ${sites(count)}`,
  findings: {
    stop: (count) => counted(count, 'impedimento', 'impedimentos'),
    warning: (count) => counted(count, 'advertencia', 'advertencias'),
    note: (count) => counted(count, 'nota', 'notas'),
    none: 'Sin hallazgos',
    notMeasured: 'distancias sin medir',
    failed: 'Controles de seguridad sin cargar',
  },
  saving: { saved: 'Guardado', saving: 'Guardando', unsaved: 'Sin guardar' },
  status: { opening: 'Abriendo', locked: 'Bloqueado' },
  given: 'Realizada',
  quickStart: 'Tercio superior según ficha',
  quickStartPuts: (count, dose) => `(${sites(count)}, ${dose})`,
  quickStartPut: (regions, product, dose, count) => `${regions}, colocado: ${product} ${dose}, ${sites(count)}`,
};
