import { secondHand, seen, unseen } from '../../fact.ts';
import { KEEP_CLEAR } from '../keepClear.ts';
import type { RuleSites, SafetyRule } from '../ruleSchema.ts';

const corrugator: RuleSites = { muscleIds: ['corrugator-supercilii'] };
const frontalis: RuleSites = { muscleIds: ['frontalis'], regionIds: ['forehead'] };
const ona: RuleSites['productIds'] = ['onabotulinumtoxinA'];
const HEIGHT = 'corrugator-height';

/** A distance of `keepClear.ts`: its number and its statement are kept in that one place. */
function kept(id: string) {
  const rule = KEEP_CLEAR.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no keep-clear rule ${id}`);
  return { id: rule.id, fact: rule.fact, bound: rule.limit, limit: rule.mm };
}
const bone = kept('corrugator-above-bone-us');
const arch = kept('corrugator-above-brow-arch-eu');
const centralBrow = kept('corrugator-above-central-brow-us');
const midPupil = kept('corrugator-lateral-limit');
const frontalisRim = kept('frontalis-above-rim-eu');
const frontalisBrow = kept('frontalis-above-brow-us');

const centreOnly = unseen(
  'B.forehead.009',
  'anatomy',
  'Never treat only the central forehead: lateral elevation (Spock brow) is the result. Add a lateral point only with preserved brow support.',
  ['X_COTOFANA'],
);

/** Glabella and forehead. Of the three heights of a corrugator site only the first broken is told, bone before brow. */
export const UPPER_FACE_RULES: readonly SafetyRule[] = [
  {
    id: bone.id,
    title: 'Corrugator: height above the orbital rim (US label)',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: { ...corrugator, productIds: ona, market: 'US' },
      measure: { of: 'rise', above: 'supraorbital-rim-mid-pupil' },
      bound: bone.bound,
      limit: bone.limit,
      group: HEIGHT,
    },
    fact: bone.fact,
  },
  {
    id: 'corrugator-above-rim',
    title: 'Corrugator: height above the orbital rim',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: { ...corrugator },
      measure: { of: 'rise', above: 'supraorbital-rim-mid-pupil' },
      bound: 'at-least',
      limit: 10,
      group: HEIGHT,
    },
    fact: seen('B.glabella.011', 'convention', 'Training text: all corrugator sites at least 10 mm above the orbital rim.', ['B_CMT_GLAB']),
  },
  {
    id: arch.id,
    title: 'Corrugator: height above the eyebrow (EU/UK label)',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: { linesOnly: true, ...corrugator, productIds: ona, market: 'EU/UK' },
      measure: { of: 'rise-over-line', line: 'brow' },
      bound: arch.bound,
      limit: arch.limit,
      group: HEIGHT,
    },
    fact: arch.fact,
  },
  {
    id: centralBrow.id,
    title: 'Lateral corrugator: height above the central eyebrow (US label)',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: { ...corrugator, productIds: ona, market: 'US' },
      // The label's own words: no closer than this to the central eyebrow. A medial site is counted from the bone alone.
      measure: { of: 'straight-to', landmark: 'superciliare-mid-pupil' },
      bound: centralBrow.bound,
      limit: centralBrow.limit,
      group: HEIGHT,
    },
    fact: centralBrow.fact,
  },
  {
    id: midPupil.id,
    title: 'Corrugator: not beyond the mid-pupillary line',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: { ...corrugator },
      measure: { of: 'lateral-to', landmark: 'mid-pupil', along: 'straight' },
      bound: midPupil.bound,
      limit: midPupil.limit,
      tolerance: 1,
    },
    fact: midPupil.fact,
  },
  {
    id: 'supraorbital-exit',
    title: 'Supraorbital bundle',
    severity: 'note',
    check: {
      kind: 'distance',
      // At the lid's margin the nerve has long left the rim.
      sites: { regionIds: ['glabella', 'brow', 'forehead', 'upper-eyelid'], notMuscleIds: ['orbicularis-oculi-palpebral'] },
      measure: { of: 'straight-to', landmark: 'supraorbital-notch' },
      bound: 'at-least',
      limit: 7.6,
    },
    fact: seen(
      'D.so.001',
      'anatomy',
      'Supraorbital exit: foramen 25.24 mm (SD 3.78) from the midline, notch 22.69 mm, range 17.6-32.4 mm; 33% of orbits had a foramen.',
      ['D_BARKER', 'D_KOR_SKULL'],
    ),
    ownLimit: 'Two standard deviations of the exit about the mean, derived from the series.',
  },
  {
    id: 'supratrochlear-exit',
    title: 'Supratrochlear nerve and artery',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: { regionIds: ['glabella', 'brow', 'upper-eyelid'] },
      measure: { of: 'frontal-to', onVerticalOf: 'endocanthion', atLevelOf: 'supraorbital-rim-mid-pupil' },
      bound: 'at-least',
      limit: 5,
    },
    fact: seen(
      'D.str.001',
      'anatomy',
      'The artery exited at or just lateral to the vertical line through the medial canthus, never medial to it.',
      ['D_STA_CAD'],
    ),
    ownLimit: 'The source names the vertical and gives no distance: 5 mm about its crossing with the level of the rim.',
  },
  {
    id: frontalisRim.id,
    title: 'Frontalis: height above the orbital rim (EU/UK label)',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: { ...frontalis, productIds: ['incobotulinumtoxinA'], market: 'EU/UK' },
      measure: { of: 'rise', above: 'supraorbital-rim-mid-pupil' },
      bound: frontalisRim.bound,
      limit: frontalisRim.limit,
      group: 'frontalis-height',
    },
    fact: frontalisRim.fact,
  },
  {
    id: frontalisBrow.id,
    title: 'Frontalis: height above the brow (US label)',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: { ...frontalis, productIds: ona, market: 'US' },
      measure: { of: 'rise', above: 'superciliare-superius' },
      bound: frontalisBrow.bound,
      limit: frontalisBrow.limit,
      group: 'frontalis-height',
    },
    fact: frontalisBrow.fact,
  },
  {
    id: 'frontalis-above-brow',
    title: 'Frontalis: height above the brow',
    severity: 'warning',
    check: {
      kind: 'distance',
      sites: frontalis,
      measure: { of: 'rise-over-line', line: 'brow' },
      bound: 'at-least',
      limit: 20,
      group: 'frontalis-height',
    },
    fact: seen(
      'B.forehead.010',
      'consensus',
      'Points near the brow drop it. A review suggests staying at least 20 mm above the brow; one clinical guide uses 20 to 25 mm.',
      ['X_PMFA_FRONT', 'B_IDNPS'],
    ),
  },
  {
    id: 'frontalis-inside-temporal-crest',
    title: 'Frontalis: lateral site and the temporal crest (US label)',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: { linesOnly: true, ...frontalis, productIds: ona, market: 'US' },
      measure: { of: 'medial-to', landmark: 'temporal-crest', along: 'straight' },
      bound: 'at-least',
      limit: 5,
    },
    fact: secondHand('label', 'Lower row: one site 5 to 15 mm medial to each temporal crest.', ['L_ONA_US'], 'B.forehead.005'),
  },
  {
    id: 'forehead-centre-only',
    title: 'Only the middle of the forehead is treated',
    severity: 'warning',
    check: {
      kind: 'outermost',
      sites: { linesOnly: true, ...frontalis },
      measure: { of: 'lateral-to', landmark: 'mid-pupil', along: 'straight' },
      limit: 0,
    },
    fact: centreOnly,
    ownLimit: 'The source gives no line: counted as lateral from the mid-pupillary line outward.',
  },
  {
    id: 'forehead-with-glabella-label',
    title: 'Forehead without the glabella (US label)',
    severity: 'warning',
    check: { kind: 'together', sites: { linesOnly: true, ...frontalis, productIds: ona }, regionId: 'glabella' },
    fact: seen('A.ona.007', 'label', '20 U as 5 x 4 U in frontalis, always together with 20 U glabella.', ['L_ONA_US']),
  },
  {
    id: 'forehead-with-glabella',
    title: 'Forehead without the glabella',
    severity: 'note',
    check: {
      kind: 'together',
      sites: {
        linesOnly: true,
        ...frontalis,
        productIds: [
          'abobotulinumtoxinA',
          'abobotulinumtoxinA-rtu',
          'incobotulinumtoxinA',
          'prabotulinumtoxinA',
          'daxibotulinumtoxinA',
          'letibotulinumtoxinA',
          'relabotulinumtoxinA',
        ],
      },
      regionId: 'glabella',
    },
    fact: seen('B.forehead.001', 'anatomy', 'Frontalis is the only brow elevator; treat with the glabella so the brow does not drop.', [
      'X_COTOFANA',
      'L_ONA_US',
    ]),
  },
];
