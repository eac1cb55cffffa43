import { seen, unseen } from '../fact.ts';
import type { DangerStructure } from './dangerSchema.ts';

/** Nerves, bundles and the duct of the jaw and chin. */
export const LOWER_NERVES: readonly DangerStructure[] = [
  {
    id: 'mental-foramen',
    name: 'Mental foramen',
    kind: 'bundle',
    regionIds: ['chin', 'mouth-corner'],
    muscleIds: [],
    landmark: 'mental-foramen',
    measures: [
      {
        id: 'from-midline',
        quantity: 'foramen from the midline',
        meanMm: { from: 24.4, to: 24.4 },
        fact: seen('D.mf.001', 'anatomy', '24.4 mm from the midline.', ['D_KOR_SKULL', 'D_SONG']),
      },
      {
        id: 'above-mandible-men',
        quantity: 'foramen above the mandible edge',
        population: 'men',
        meanMm: { from: 15.5, to: 15.5 },
        fact: seen('D.mf.001', 'anatomy', '15.5 mm (men) or 14.0 mm (women) above the mandible edge.', ['D_KOR_SKULL', 'D_SONG']),
      },
      {
        id: 'above-mandible-women',
        quantity: 'foramen above the mandible edge',
        population: 'women',
        meanMm: { from: 14.0, to: 14.0 },
        fact: seen('D.mf.001', 'anatomy', '15.5 mm (men) or 14.0 mm (women) above the mandible edge.', ['D_KOR_SKULL', 'D_SONG']),
      },
      {
        id: 'below-cheilion',
        quantity: 'foramen below the mouth corner, in soft tissue',
        meanMm: { from: 20.4, to: 20.4 },
        fact: seen('D.mf.001', 'anatomy', 'In soft tissue 20.4 mm below and 3.3 mm medial to the mouth corner.', ['D_KOR_SKULL', 'D_SONG']),
      },
      {
        id: 'medial-to-cheilion',
        quantity: 'foramen medial to the mouth corner, in soft tissue',
        meanMm: { from: 3.3, to: 3.3 },
        fact: seen('D.mf.001', 'anatomy', 'In soft tissue 20.4 mm below and 3.3 mm medial to the mouth corner.', ['D_KOR_SKULL', 'D_SONG']),
      },
    ],
    band: null,
    facts: [
      seen(
        'D.mf.001',
        'anatomy',
        '24.4 mm from the midline, 15.5 mm (men) or 14.0 mm (women) above the mandible edge; soft tissue 20.4 mm below and 3.3 mm medial to the mouth corner.',
        ['D_KOR_SKULL', 'D_SONG'],
      ),
    ],
  },
  {
    id: 'marginal-mandibular-branch',
    name: 'Marginal mandibular branch of the facial nerve',
    kind: 'nerve',
    regionIds: ['jawline', 'mouth-corner', 'masseter'],
    muscleIds: ['depressor-anguli-oris', 'depressor-labii-inferioris'],
    landmark: 'mandible-mid-body',
    measures: [
      {
        id: 'below-border-review',
        quantity: 'greatest distance below the lower border (17 studies, 1408 samples)',
        meanMm: { from: 16.4, to: 16.4 },
        sdMm: 9.2,
        rangeMm: { from: 6.9, to: 40.1 },
        fact: seen(
          'D.mmb.001',
          'anatomy',
          'Systematic review (17 studies, 1408 samples): greatest distance of the branch below the lower border averaged 16.4 mm (SD 9.2), range 6.9 to 40.1 mm.',
          ['D_MMB_REV'],
        ),
      },
      {
        id: 'below-border-cadaver',
        quantity: 'greatest distance below the lower border',
        population: 'Sri Lankan cadavers',
        meanMm: { from: 7.1, to: 7.1 },
        fact: seen('D.mmb.001', 'anatomy', 'Sri Lankan cadavers: mean maximum 7.1 mm (left 7.8, right 6.4).', ['D_MMB_ANTH']),
      },
      {
        id: 'above-border-living',
        quantity: 'position above the lower border, during surgery',
        population: '85 nerves in living patients',
        meanMm: { from: 0.2, to: 3.4 },
        fact: seen(
          'D.mmb.002',
          'anatomy',
          '85 nerves landmarked during surgery: mean position 0.2-3.4 mm above the lower border; left does not predict right.',
          ['D_MMB_VIVO'],
        ),
      },
    ],
    band: {
      reference: 'lower border of the mandible',
      fromMm: -16,
      toMm: 3,
      tailMm: -40,
      conflict: seen(
        'D.mmb.003',
        'anatomy',
        'Conflict: cadaver reports place the lowest branch below the jaw border, in-vivo work at or just above it. Drawn as a band from about 3 mm above to about 16 mm below the border with a faint tail to 40 mm, not as a line.',
        ['D_MMB_REV', 'D_MMB_VIVO', 'D_MMB_ANTH'],
      ),
    },
    facts: [
      unseen(
        'D.mmb.004',
        'anatomy',
        'Toxin here weakens lower lip depressors (DAO, DLI): lip asymmetry. DAO injection sits near this course.',
        ['X_HUR_DAO'],
      ),
    ],
  },
  {
    id: 'parotid-duct',
    name: 'Parotid duct and gland',
    kind: 'duct',
    regionIds: ['masseter'],
    muscleIds: ['risorius'],
    landmark: null,
    measures: [
      {
        id: 'from-tragus-mouth-line',
        quantity: 'duct from the middle half of the tragus-to-mouth-corner line, 93% of ducts',
        rangeMm: { from: 0, to: 15 },
        fact: seen(
          'D.parotid.001',
          'anatomy',
          '93% of ducts within 15 mm of the middle half of a tragus-to-mouth-corner line; 94% below the older tragus-to-philtrum line.',
          ['D_PAROTID_US'],
        ),
      },
      {
        id: 'crossing-from-cheilion',
        quantity: 'crossing of the tragus-to-mouth-corner line from the mouth corner',
        meanMm: { from: 53.9, to: 53.9 },
        fact: seen(
          'D.parotid.002',
          'anatomy',
          'Duct crosses the tragus-to-mouth-corner line near its midpoint, mean 53.9 mm from the mouth corner (distal end 9.6 mm above that line).',
          ['D_PAROTID_CAD'],
        ),
      },
      {
        id: 'distal-end-above-line',
        quantity: 'distal end above the tragus-to-mouth-corner line',
        meanMm: { from: 9.6, to: 9.6 },
        fact: seen(
          'D.parotid.002',
          'anatomy',
          'Duct crosses the tragus-to-mouth-corner line near its midpoint, mean 53.9 mm from the mouth corner (distal end 9.6 mm above that line).',
          ['D_PAROTID_CAD'],
        ),
      },
    ],
    band: null,
    facts: [
      unseen(
        'D.parotid.003',
        'anatomy',
        'Masseter points stay below the tragus-to-mouth-corner line (near the middle) to spare the duct and the risorius; parotid weakness may dry the mouth.',
        ['D_PAROTID_US', 'D_PAROTID_CAD'],
      ),
    ],
  },
];
