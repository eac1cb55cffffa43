import { seen } from '../fact.ts';

const hopes = seen(
  'F.contra.011',
  'consensus',
  'Unrealistic expectations are listed with body dysmorphic disorder among the contraindications by a family-practice review and a post-care study.',
  ['B_SMALL_AFP', 'F_POSTCARE'],
);
const impact = seen('F.contra.012', 'label', 'EU indications require an important psychological impact of the lines; record it.', [
  'L_AZZ_UK',
  'L_NUC_EU',
  'L_LETI_UK',
]);
const lastMonths = seen(
  'F.contra.013',
  'label',
  'Ask about other toxin in the last 3 months; onabotulinumtoxinA ceiling 400 U per 3 months across indications.',
  ['L_ONA_US', 'L_PRABO_US'],
);
const noResponse = seen(
  'F.review.003',
  'label',
  'prabotulinumtoxinA (EU label): if there is no improvement at 1 month, check technique, muscles, antibodies; reconsider.',
  ['L_NUC_EU'],
);
const reactions = seen(
  'F.ae.011',
  'label',
  'relabotulinumtoxinA leaflet. Common: site reactions (bruise, pain, itch, redness, swelling), headache, eyelid ptosis. Rare: brow droop, blurred vision, dry eye, twitch, allergic reaction.',
  ['L_RELA_EU'],
);

const wish = { section: 'wishes', kind: 'flag', facts: [hopes] } as const;
const reaction = { section: 'history', kind: 'flag', facts: [reactions] } as const;

/** What the person came for: a few common words, and their own. */
export const WISH_ITEMS = [
  { ...wish, id: 'wish:natural' },
  { ...wish, id: 'wish:smooth' },
  { ...wish, id: 'wish:less-stern' },
  { ...wish, id: 'wish:less-tired' },
  { ...wish, id: 'wish:lift-brows' },
  { ...wish, id: 'wish:smile-lines' },
  { ...wish, id: 'wish:slimmer-face' },
  { ...wish, id: 'wish:event' },
  { id: 'wish', section: 'wishes', kind: 'text', facts: [hopes, impact] },
] as const satisfies readonly unknown[];

/** What was given before, and how it went. */
export const HISTORY_ITEMS = [
  {
    id: 'history:last-treatment',
    section: 'history',
    kind: 'choice',
    options: ['never', 'under-3-months', '3-to-6-months', 'longer-ago'],
    usual: null,
    facts: [lastMonths],
  },
  { ...reaction, id: 'history:eyelid-droop' },
  { ...reaction, id: 'history:heavy-brow' },
  { ...reaction, id: 'history:uneven' },
  { ...reaction, id: 'history:bruise' },
  { ...reaction, id: 'history:headache' },
  { ...reaction, id: 'history:allergic' },
  { ...reaction, id: 'history:no-effect', facts: [noResponse] },
  { id: 'history', section: 'history', kind: 'text', facts: [lastMonths, noResponse] },
] as const satisfies readonly unknown[];
