import { unseen } from '../../fact.ts';
import type { SafetyRule } from '../ruleSchema.ts';

/** Vessels: a bruise, not a weakness. */
export const VESSEL_RULES: readonly SafetyRule[] = [
  {
    id: 'facial-artery',
    title: 'Facial artery at the antegonial notch',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: { regionIds: ['jawline', 'masseter', 'mouth-corner', 'neck'] },
      measure: { of: 'straight-to', landmark: 'antegonial-notch' },
      bound: 'at-least',
      limit: 5,
    },
    fact: unseen(
      'D.fa.001',
      'anatomy',
      'Crosses the lower border of the mandible at the anterior edge of the masseter, then runs toward the mouth corner and alar base (angular artery).',
      ['X_GRAY'],
    ),
    ownLimit: 'The source gives the crossing and no distance to keep: 5 mm about it.',
  },
  {
    id: 'angular-vessels',
    title: 'Angular artery and vein beside the nose',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: { regionIds: ['nose', 'bunny-lines', 'lower-eyelid', 'nasal-ala'] },
      measure: { of: 'straight-to-line', line: 'side-of-nose' },
      bound: 'at-least',
      limit: 4,
    },
    fact: unseen(
      'D.sta.002',
      'anatomy',
      'Run beside the nose toward the medial canthus, close to bunny-line and medial lower-lid points; variable course. Bruise risk; keep nasal points on the side wall above the angular vessels.',
      ['X_GRAY'],
    ),
    ownLimit: 'The course varies and no distance is given: 4 mm about the line from the wing of the nose to the inner canthus.',
  },
  {
    id: 'superficial-temporal-artery',
    title: 'Superficial temporal artery in front of the tragus',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: { regionIds: ['temple'] },
      measure: { of: 'in-front-of', landmark: 'tragion' },
      bound: 'at-least',
      limit: 15,
      // Behind the tragus the artery is not met any more; the tragus itself is as wide as that.
      downTo: -5,
    },
    fact: unseen(
      'D.sta.001',
      'anatomy',
      'Climbs in front of the tragus in the temporoparietal fascia and splits above the zygomatic arch; the frontal branch runs toward the upper lateral forehead. Bruise risk at temporalis (migraine) and lateral forehead points.',
      ['X_GRAY'],
    ),
    ownLimit: 'The source gives no distance: within 15 mm in front of the tragus.',
  },
  {
    id: 'external-jugular-vein',
    title: 'External jugular vein',
    severity: 'note',
    check: {
      kind: 'distance',
      sites: { regionIds: ['neck', 'jawline'] },
      measure: { of: 'straight-to-line', line: 'behind-jaw-angle-to-neck' },
      bound: 'at-least',
      limit: 10,
    },
    fact: unseen(
      'D.sta.003',
      'anatomy',
      'Runs from behind the jaw angle across sternocleidomastoid just under platysma; visible in most necks. Bruise risk at platysma and neck points; mark before injecting.',
      ['X_GRAY'],
    ),
    ownLimit: 'The source gives no distance: 10 mm about a line from the jaw angle to the side of the neck.',
  },
];
