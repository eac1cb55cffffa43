import { seen, unseen } from '../../fact.ts';
import type { SafetyRule } from '../ruleSchema.ts';

const branch = seen('D.fb.001', 'anatomy', 'Pitanguy line: from 0.5 cm below the tragus to 1.5 cm above the lateral brow end.', ['D_FTB']);
const band = seen(
  'D.mmb.003',
  'anatomy',
  'Conflict: cadaver reports place the lowest branch below the jaw border, in-vivo work at or just above it. A band from about 3 mm above to about 16 mm below the border with a faint tail to 40 mm.',
  ['D_MMB_REV', 'D_MMB_VIVO', 'D_MMB_ANTH'],
);

/** Branches of the facial nerve and the foramina of the cheek and chin. */
export const NERVE_RULES: readonly SafetyRule[] = [
  {
    id: 'frontal-branch-line',
    title: 'Frontal branch of the facial nerve: at or behind the Pitanguy line',
    severity: 'note',
    check: {
      kind: 'distance',
      // Temporalis lies deep to the branch and mostly behind the line: of it the line says nothing.
      sites: { regionIds: ['crows-feet', 'temple', 'brow'], notMuscleIds: ['temporalis'] },
      measure: { of: 'before-pitanguy-line' },
      bound: 'at-least',
      limit: 0,
    },
    fact: branch,
    ownLimit: 'The source gives the line and no distance from it.',
  },
  {
    id: 'frontal-branch-deep',
    title: 'Lateral points stay superficial over the frontal branch',
    severity: 'warning',
    check: {
      kind: 'plane',
      sites: { regionIds: ['temple'], muscleIds: ['orbicularis-oculi-orbital', 'frontalis'] },
      avoid: ['intramuscular-deep'],
    },
    fact: unseen(
      'D.fb.002',
      'anatomy',
      "Runs on the undersurface of the temporoparietal fascia, superficial at the arch. Lateral crow's feet and temple points stay anterior and superficial.",
      ['D_FTB'],
    ),
  },
  {
    id: 'marginal-mandibular-band',
    title: 'Marginal mandibular branch: within its published band',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: { regionIds: ['mouth-corner', 'masseter', 'chin', 'jawline', 'neck'] },
      measure: { of: 'above-jaw-border' },
      bound: 'at-least',
      limit: 3,
      downTo: -16,
    },
    fact: band,
  },
  {
    id: 'marginal-mandibular-tail',
    title: 'Marginal mandibular branch: within the faint tail of its band',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: { regionIds: ['jawline', 'neck'] },
      measure: { of: 'above-jaw-border' },
      bound: 'at-least',
      limit: -16,
      downTo: -40,
    },
    fact: band,
  },
  {
    id: 'infraorbital-foramen',
    title: 'Infraorbital foramen',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: { regionIds: ['lower-eyelid', 'gummy-smile', 'bunny-lines', 'nose', 'nasal-ala'] },
      measure: { of: 'straight-to', landmark: 'infraorbital-foramen' },
      bound: 'at-least',
      limit: 5,
    },
    fact: seen(
      'D.iof.001',
      'anatomy',
      '6.5-7.3 mm below the rim in Sri Lankan skulls, 8.6 mm in Korean skulls; 26-27 mm from the midline; in soft tissue 14.1 mm above and 1.6 mm lateral to the ala.',
      ['D_NANAY_IOF', 'D_KOR_SKULL', 'D_SONG'],
    ),
    ownLimit: 'The sources give the place and no distance to keep: 5 mm about its mean.',
  },
  {
    id: 'mental-foramen',
    title: 'Mental foramen',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: { regionIds: ['mouth-corner', 'chin', 'lips'] },
      measure: { of: 'straight-to', landmark: 'mental-foramen' },
      bound: 'at-least',
      limit: 5,
    },
    fact: seen(
      'D.mf.001',
      'anatomy',
      '24.4 mm from the midline, 15.5 mm (men) or 14.0 mm (women) above the mandible edge; soft tissue 20.4 mm below and 3.3 mm medial to the mouth corner.',
      ['D_KOR_SKULL', 'D_SONG'],
    ),
    ownLimit: 'The sources give the place and no distance to keep: 5 mm about its mean.',
  },
];
