import { seen } from '../../fact.ts';
import { gate } from '../../gate.ts';
import { type ProductDuration, productDurationSchema } from './modelSchema.ts';

const sakura = seen(
  'E.rules.007',
  'trial',
  'daxibotulinumtoxinA, pooled SAKURA 1 and 2 (n=609): none or mild severity kept for a median of 24.0 weeks after 40 U.',
  ['T_SAKURA12'],
);
const china = seen(
  'E.daxi.004',
  'trial',
  'daxibotulinumtoxinA, Chinese phase III: median to loss of none/mild on both scales 23.9 weeks.',
  ['T_DAXI_CN'],
);

/**
 * Median days until half of the best effect is gone, per product and region, where a source gives a duration. A product that is
 * not here has none: it is drawn with the general figure, and the page says so.
 */
export const PRODUCT_DURATIONS: readonly ProductDuration[] = [
  {
    productId: 'onabotulinumtoxinA',
    regionId: 'glabella',
    medianDays: 120,
    sourceDays: 120,
    basis: 'published',
    note: 'The median in responders, 20 U at five sites.',
    facts: [
      seen(
        'E.rules.006',
        'trial',
        'Four pooled phase III trials (621 treated with 20 U; 84.2% responders at day 30): median duration in responders 120 days at maximum frown, 131 days at rest.',
        ['T_GLOGAU'],
      ),
    ],
  },
  {
    productId: 'daxibotulinumtoxinA',
    regionId: 'glabella',
    medianDays: 168,
    sourceDays: 168,
    basis: 'published',
    note: 'The median of kept none or mild severity, 40 U at five sites.',
    facts: [sakura, china],
  },
  {
    productId: 'relabotulinumtoxinA',
    regionId: 'crows-feet',
    medianDays: 150,
    sourceDays: 173,
    basis: 'fitted',
    note: 'The source gives the return to baseline, 24.7 weeks: shortened as the return to baseline of 20 U of onabotulinumtoxinA (19.7 weeks) is longer than its median (120 days).',
    facts: [
      seen('E.rela.003', 'trial', 'relabotulinumtoxinA, READY-2 (30 U per side): median return to baseline 24.7 weeks.', ['T_READY2']),
      seen('E.dose.001', 'trial', 'onabotulinumtoxinA: median return to baseline 19.7 weeks (20 U) and 24.0 weeks (40 U).', ['T_ONA_HIGH']),
    ],
  },
];

for (const duration of PRODUCT_DURATIONS) gate(`duration ${duration.productId} ${duration.regionId}`, productDurationSchema, duration);
