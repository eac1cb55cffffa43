import { figureOf, seen, unseen } from '../../fact.ts';
import type { RegionRecord } from '../regionSchema.ts';
import { GENERAL_DURATION, offLabelEverywhere, PLAIN_GENERAL_DURATION, PLAIN_ONSET, UPPER_FACE_ONSET } from './general.ts';

const principle = seen(
  'B.browlift.001',
  'trial',
  'Weakening the brow depressors (lateral orbicularis, corrugator, procerus) lets frontalis lift the brow. A fixed lift in all faces is not supported.',
  ['B_BROW_AHN', 'B_BROW_CARR'],
);

/** The chemical brow lift: the depressors are treated, the brow itself is left alone. */
export const BROW: RegionRecord = {
  id: 'brow',
  muscles: [
    { muscleId: 'orbicularis-oculi-orbital', role: principle },
    { muscleId: 'corrugator-supercilii', role: principle },
    { muscleId: 'procerus', role: principle },
  ],
  effect: [
    unseen(
      'B.browlift.006',
      'trial',
      'Expect 1 to 3 mm laterally in suitable faces, little medially; the 4.83 mm series is the upper published mean. The upper lid itself is not lifted.',
      ['B_BROW_AHN', 'B_BROW_CARR'],
    ),
    seen(
      'B.browlift.002',
      'trial',
      'Lateral orbicularis, 22 patients, 7 to 10 onaU bilaterally, at 2 weeks: mean 1.02 mm at mid-pupil, 4.83 mm at the lateral canthus.',
      ['B_BROW_AHN'],
    ),
    seen(
      'B.browlift.003',
      'trial',
      'Glabella alone, 20 onaU: medial brow raised in 32% at the medial canthus and 48% at mid-pupil (objective), 62% judged higher on photographs; no fixed mean in mm.',
      ['B_BROW_GLAB'],
    ),
  ],
  onset: [UPPER_FACE_ONSET],
  peak: [
    figureOf(
      ['onabotulinumtoxinA'],
      seen(
        'B.browlift.004',
        'trial',
        'onabotulinumtoxinA: 20 to 40 onaU in the glabella first lift the lateral brow, then central and medial, peak at 12 weeks.',
        ['B_BROW_CARR'],
      ),
    ),
  ],
  duration: [GENERAL_DURATION],
  depth: [
    seen('B.lcl.007', 'convention', 'Lateral orbicularis: superficial in thin skin, subdermal or very superficial intramuscular.', [
      'B_AAO_FACE',
    ]),
  ],
  avoid: [
    seen('B.browlift.004', 'trial', '10 onaU in the glabella gave initial mild brow ptosis and the weakest response.', ['B_BROW_CARR']),
    seen(
      'D.orbit.008',
      'label',
      'Keep frontalis points at least 20 mm above the orbital rim (European incobotulinumtoxinA label) to spare the lower frontalis that lifts the brow.',
      ['L_BOC_UK'],
    ),
    unseen(
      'D.orbit.002',
      'anatomy',
      'The orbital septum normally shields the levator; toxin placed below the rim or driven under it passes the shield.',
      ['D_NESTOR'],
    ),
    seen('D.so.004', 'anatomy', 'Supraorbital bundle 22 to 25 mm from the midline (range 17 to 32).', [
      'D_BARKER',
      'D_NANAY_SO',
      'D_KOR_SKULL',
    ]),
  ],
  doses: [],
  offLabelRanges: [
    seen('B.browlift.002', 'trial', '7 to 10 onaU bilaterally in the lateral orbicularis (22 patients).', ['B_BROW_AHN']),
    seen(
      'B.browlift.005',
      'convention',
      'Microdroplet technique: 33 onaU in 60 to 100 droplets of 10 to 20 microlitre, brow elevators left untouched.',
      ['B_STEINSAPIR'],
    ),
  ],
  labelStatus: offLabelEverywhere(seen('B.browlift.007', 'label', 'Off-label.', ['L_ONA_US'])),
  notes: [
    seen(
      'D.so.001',
      'anatomy',
      'Mean 22.7-25.2 mm. Moorfields series: foramen 25.24 mm (SD 3.78), notch 22.69 mm, range 17.6-32.4 mm; 33% of orbits had a foramen.',
      ['D_BARKER', 'D_KOR_SKULL'],
    ),
  ],
  plain: {
    whatItDoes: seen(
      'G.05.002',
      'trial',
      'The outer brow may rise by a few millimetres in some people. It cannot be promised. The upper eyelid itself is not lifted.',
      ['B_BROW_AHN', 'B_BROW_GLAB', 'D_PTOSIS_REV'],
    ),
    whenItStarts: PLAIN_ONSET,
    howLong: PLAIN_GENERAL_DURATION,
    whatMayGoWrong: seen('G.05.002', 'trial', 'The eyelid can, rarely, droop.', ['B_BROW_AHN', 'B_BROW_GLAB', 'D_PTOSIS_REV']),
  },
};
