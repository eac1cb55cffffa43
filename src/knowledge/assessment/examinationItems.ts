import { seen, unseen } from '../fact.ts';
import type { ItemOf } from './assessmentSchema.ts';

const markedAsymmetry = seen(
  'A.common.009',
  'label',
  'Label caution (daxibotulinumtoxinA, US): marked asymmetry, excess eyelid skin, ptosis, deep dermal scarring, thick sebaceous skin, weak or atrophied target muscle.',
  ['L_DAXI_US'],
);
const examineLids = seen(
  'F.contra.010',
  'label',
  'Examine the upper lid for levator weakness (true ptosis), lash ptosis and lid excursion while holding frontalis down.',
  ['L_ABO_HCP'],
);
const browDrop = seen(
  'B.forehead.010',
  'anatomy',
  'Points below the C-line, near the brow, drop the brow. Review suggests staying at least 20 mm above the brow; one clinical guide uses 20-25 mm.',
  ['X_PMFA_FRONT', 'B_IDNPS'],
);
const lowerLid = unseen(
  'B.lower_lid.006',
  'consensus',
  'Prior lower lid surgery, positive snap test, fat herniation, festoons and dry eye raise ectropion and lid laxity risk.',
  ['B_CARR_PERIOC'],
);
const scars = seen(
  'F.contra.008',
  'label',
  'Prior facial or eyelid surgery, marked asymmetry, ptosis, excess eyelid skin, deep scarring, thick sebaceous skin, weak target muscle: caution.',
  ['L_DAXI_US'],
);
const photographs = unseen(
  'F.scales.004',
  'convention',
  'Standardised photographs at rest and at maximum frown, brow lift, smile, pucker, snarl, clench and platysma grimace before and at review.',
  ['T_GLOGAU'],
);
const smileDrop = seen('D.smile.001', 'anatomy', "Crow's feet points too low or deep reach zygomaticus major: asymmetric smile.", [
  'X_PIAO',
  'L_BOC_UK',
]);

/** Which side is lower, narrower or weaker; the side is the patient's. */
const sides = { section: 'asymmetry', kind: 'choice', options: ['even', 'right', 'left'], usual: 'even' } as const;

/** The two sides compared. */
export const ASYMMETRY_ITEMS = [
  { ...sides, id: 'asymmetry:brow', facts: [markedAsymmetry] },
  { ...sides, id: 'asymmetry:brow-lifted', facts: [markedAsymmetry] },
  { ...sides, id: 'asymmetry:eye', facts: [markedAsymmetry, examineLids] },
  { ...sides, id: 'asymmetry:smile', facts: [markedAsymmetry, smileDrop] },
  { ...sides, id: 'asymmetry:mouth-corner', facts: [markedAsymmetry] },
  { ...sides, id: 'asymmetry:jaw', facts: [markedAsymmetry] },
] as const satisfies readonly (Omit<ItemOf<'choice'>, 'options'> & { readonly options: readonly string[] })[];

/** Skin, brows and lids: what changes where and how much can be given. */
export const SKIN_ITEMS = [
  {
    id: 'skin-thickness',
    section: 'skin',
    kind: 'choice',
    options: ['thin', 'average', 'thick'],
    usual: null,
    facts: [markedAsymmetry],
  },
  { id: 'skin-quality', section: 'skin', kind: 'choice', options: ['elastic', 'lax', 'very-lax'], usual: null, facts: [markedAsymmetry] },
  {
    id: 'brow-position',
    section: 'skin',
    kind: 'choice',
    options: ['above-rim', 'at-rim', 'below-rim'],
    usual: null,
    facts: [browDrop],
  },
  { id: 'frontalis-holds', section: 'skin', kind: 'choice', options: ['no', 'yes'], usual: 'no', facts: [examineLids, browDrop] },
  { id: 'upper-lid-skin', section: 'skin', kind: 'choice', options: ['none', 'some', 'marked'], usual: 'none', facts: [markedAsymmetry] },
  { id: 'lower-lid-snap', section: 'skin', kind: 'choice', options: ['quick', 'slow'], usual: 'quick', facts: [lowerLid] },
  { id: 'skin:sebaceous', section: 'skin', kind: 'flag', facts: [scars] },
  { id: 'skin:scars', section: 'skin', kind: 'flag', facts: [scars] },
  { id: 'skin:photographs', section: 'skin', kind: 'flag', facts: [photographs] },
] as const satisfies readonly unknown[];
