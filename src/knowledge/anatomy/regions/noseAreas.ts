import { seen, unseen } from '../../fact.ts';
import type { RegionRecord } from '../regionSchema.ts';
import { GENERAL_DURATION, GENERAL_PEAK, NO_ONSET, offLabelEverywhere, PLAIN_GENERAL_DURATION, PLAIN_GENERAL_ONSET } from './general.ts';

const offLabel = offLabelEverywhere(seen('B.nose.010', 'label', 'Off-label.', ['L_ONA_US']));
const bunnyTime = seen('B.nose.007', 'consensus', 'General figure: two weeks to full effect and three to four months in all.', [
  'B_SMALL_AFP',
]);
const tipTime = seen('B.nose.007', 'convention', 'About 3 months (one clinician blog).', ['B_DSN_BLOG']);
const angularVessels = unseen(
  'D.sta.002',
  'anatomy',
  'Angular artery and vein run beside the nose toward the medial canthus; variable course. Bruise risk; keep nasal points on the side wall above the angular vessels.',
  ['X_GRAY'],
);

const bunnyRole = seen(
  'B.nose.001',
  'consensus',
  'Transverse nasalis makes the lines; levator labii superioris alaeque nasi contributes.',
  ['B_JDD_CONS'],
);
const elevatorRole = seen('B.nose.003', 'consensus', 'A lip elevator: toxin that reaches it drops the upper lip. Not a target.', [
  'B_JDD_CONS',
]);
const tipRole = seen('B.nose.004', 'convention', 'Depressor septi nasi pulls the nasal tip down on smiling.', ['B_DSN_BLOG']);
const flareRole = unseen('B.nose.008', 'convention', 'Alar nasalis and dilator naris flare the nostril.', ['B_NOSE_CLINIC']);
const tipHarm = seen('B.nose.006', 'convention', 'Overdose or misplacement flattens the lip and weakens drinking and speech.', [
  'B_DSN_BLOG',
]);
const bunnyDose = seen(
  'B.nose.002',
  'convention',
  'Bunny lines: 3 to 5 onaU on the lateral nasal wall anterior to the nasofacial groove, well above the angular vein; one clinic page says 4 to 8 onaU in all.',
  ['B_CARR_BELOW', 'B_NOSE_CLINIC'],
);
const tipDose = seen(
  'B.nose.005',
  'convention',
  'Tip: start at 2 onaU at the columella base (clinician blog); a clinic page gives 2 to 3 onaU; the effect is usually minor.',
  ['B_DSN_BLOG', 'B_NOSE_CLINIC'],
);
const flareDose = seen(
  'B.nose.009',
  'convention',
  'Nostril flare: sources disagree, 4 to 20 onaU in all on one clinic page, 2 to 3 onaU per injection on another; low quality. Start low.',
  ['B_NOSE_CLINIC'],
);
const bunnyAvoid = seen(
  'B.nose.003',
  'consensus',
  'Keep the points shallow and high on the side wall: toxin that reaches the deeper, lower lip elevators (levator labii superioris, levator labii superioris alaeque nasi) drops the upper lip.',
  ['B_JDD_CONS'],
);

/** The nose as a whole gathers its three areas; each has a card of its own. */
export const NOSE: RegionRecord = {
  id: 'nose',
  muscles: [
    { muscleId: 'nasalis-transverse', role: bunnyRole },
    { muscleId: 'depressor-septi-nasi', role: tipRole },
    { muscleId: 'nasalis-alar', role: flareRole },
    { muscleId: 'dilator-naris-anterior', role: flareRole },
    { muscleId: 'levator-labii-superioris-alaeque-nasi', role: elevatorRole, spare: true },
  ],
  effect: [
    seen('C.nasalis_transverse.002', 'consensus', 'Softens the lines across the nose (bunny lines), made by transverse nasalis.', [
      'B_JDD_CONS',
    ]),
    seen(
      'C.depressor_septi_nasi.002',
      'convention',
      'At the tip: less pull down of the tip and less shortening of the upper lip on smiling.',
      ['B_DSN_BLOG'],
    ),
    unseen('C.nasalis_alar.002', 'anatomy', 'At the nostrils: less flare.', ['X_GRAY']),
  ],
  onset: [NO_ONSET],
  peak: [bunnyTime],
  duration: [bunnyTime, tipTime],
  depth: [bunnyAvoid],
  avoid: [bunnyAvoid, tipHarm, angularVessels],
  doses: [],
  offLabelRanges: [bunnyDose, tipDose, flareDose],
  labelStatus: offLabel,
  notes: [],
  plain: {
    whatItDoes: seen('C.nasalis_transverse.002', 'consensus', 'Softens the small lines on the nose that show when you scrunch it up.', [
      'B_JDD_CONS',
    ]),
    whenItStarts: PLAIN_GENERAL_ONSET,
    howLong: PLAIN_GENERAL_DURATION,
    whatMayGoWrong: seen('B.nose.003', 'consensus', 'If it spreads too low, the upper lip can droop for a while.', ['B_JDD_CONS']),
  },
};

export const BUNNY_LINES: RegionRecord = {
  id: 'bunny-lines',
  muscles: [
    { muscleId: 'nasalis-transverse', role: bunnyRole },
    { muscleId: 'levator-labii-superioris-alaeque-nasi', role: elevatorRole, spare: true },
  ],
  effect: [
    seen('C.nasalis_transverse.002', 'consensus', 'Softens the oblique lines on the side wall of the nose, made by transverse nasalis.', [
      'B_JDD_CONS',
    ]),
  ],
  onset: [NO_ONSET],
  peak: [bunnyTime],
  duration: [bunnyTime],
  depth: [bunnyAvoid],
  avoid: [bunnyAvoid, angularVessels],
  doses: [],
  offLabelRanges: [bunnyDose],
  labelStatus: offLabel,
  notes: [seen('B.nose.003', 'consensus', 'The lines often grow more visible after the glabella is treated.', ['B_JDD_CONS'])],
  plain: {
    whatItDoes: seen(
      'C.nasalis_transverse.002',
      'consensus',
      'Softens the small lines on the side of the nose that show when you scrunch it up.',
      ['B_JDD_CONS'],
    ),
    whenItStarts: PLAIN_GENERAL_ONSET,
    howLong: PLAIN_GENERAL_DURATION,
    whatMayGoWrong: seen('B.nose.003', 'consensus', 'If it spreads too low, the upper lip can droop for a while.', ['B_JDD_CONS']),
  },
};

export const NASAL_TIP: RegionRecord = {
  id: 'nasal-tip',
  muscles: [{ muscleId: 'depressor-septi-nasi', role: tipRole }],
  effect: [
    seen('C.depressor_septi_nasi.002', 'convention', 'Less pull down of the nasal tip and less shortening of the upper lip on smiling.', [
      'B_DSN_BLOG',
    ]),
    seen('B.nose.005', 'convention', 'The effect is usually minor.', ['B_DSN_BLOG']),
  ],
  onset: [NO_ONSET],
  peak: [GENERAL_PEAK],
  duration: [tipTime],
  depth: [
    unseen('C.depressor_septi_nasi.005', 'anatomy', 'Deep to the skin at the columella base, between the medial crural footplates.', [
      'X_GRAY',
    ]),
  ],
  avoid: [tipHarm],
  doses: [],
  offLabelRanges: [tipDose],
  labelStatus: offLabel,
  notes: [],
  plain: {
    whatItDoes: seen(
      'C.depressor_septi_nasi.002',
      'convention',
      'Relaxes the small muscle that pulls the tip of the nose down when you smile. The change is usually small.',
      ['B_DSN_BLOG'],
    ),
    whenItStarts: PLAIN_GENERAL_ONSET,
    howLong: seen('B.nose.007', 'convention', 'About 3 months.', ['B_DSN_BLOG']),
    whatMayGoWrong: seen(
      'B.nose.006',
      'convention',
      'Too much can flatten the upper lip and make drinking and speaking harder for a while.',
      ['B_DSN_BLOG'],
    ),
  },
};

export const NASAL_ALA: RegionRecord = {
  id: 'nasal-ala',
  muscles: [
    { muscleId: 'nasalis-alar', role: flareRole },
    { muscleId: 'dilator-naris-anterior', role: flareRole },
  ],
  effect: [unseen('C.nasalis_alar.002', 'anatomy', 'Less opening and flare of the nostril.', ['X_GRAY'])],
  onset: [NO_ONSET],
  peak: [GENERAL_PEAK],
  duration: [GENERAL_DURATION],
  depth: [unseen('C.nasalis_alar.005', 'anatomy', 'Superficial.', ['X_GRAY'])],
  avoid: [
    angularVessels,
    seen('B.nose.009', 'convention', 'The published doses disagree and are of low quality: start low.', ['B_NOSE_CLINIC']),
  ],
  doses: [],
  offLabelRanges: [flareDose],
  labelStatus: offLabel,
  notes: [],
  plain: {
    whatItDoes: unseen('C.nasalis_alar.002', 'anatomy', 'Relaxes the muscles that widen the nostrils.', ['X_GRAY']),
    whenItStarts: PLAIN_GENERAL_ONSET,
    howLong: PLAIN_GENERAL_DURATION,
    whatMayGoWrong: seen('B.nose.009', 'convention', 'This use is not well studied, and the published amounts disagree.', [
      'B_NOSE_CLINIC',
    ]),
  },
};
