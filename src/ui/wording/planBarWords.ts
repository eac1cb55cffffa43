import type { FindingSeverity } from '#domain/safety/finding.ts';
import { translated } from '#stores/language.ts';
import type { PlanState, Saving } from '#stores/planStore.ts';

const sites = (count: number) => `${count} ${count === 1 ? 'site' : 'sites'}`;

/** The few words of the plan's bar, which stands from the first picture on; the panel's are in `planWords.ts`. */
export const PLAN_BAR_WORDS = translated('planBar', {
  plan: 'Plan',
  nothing: 'Nothing planned yet',
  /** "onaA 64 U · 16 sites": a total never stands without its product. */
  total: (product: string, dose: string, count: number) => `${product} ${dose} · ${sites(count)}`,
  findings: {
    stop: (count: number) => `${count} ${count === 1 ? 'stop' : 'stops'}`,
    warning: (count: number) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
    note: (count: number) => `${count} ${count === 1 ? 'note' : 'notes'}`,
    none: 'No findings',
    notMeasured: 'distances not measured',
    failed: 'Safety checks not loaded',
  } satisfies Record<FindingSeverity, (count: number) => string> & Record<'none' | 'notMeasured' | 'failed', string>,
  saving: { saved: 'Saved', saving: 'Saving', unsaved: 'Not saved' } satisfies Record<Saving, string>,
  status: { opening: 'Opening', locked: 'Locked' } satisfies Record<Exclude<PlanState['status'], 'open'>, string>,
  given: 'Given',
  quickStart: 'Upper face by label',
  quickStartPuts: (count: number, dose: string) => `(${sites(count)}, ${dose})`,
  quickStartPut: (regions: string, product: string, dose: string, count: number) => `${regions} put: ${product} ${dose}, ${sites(count)}`,
} as const);
