import { type Fact, seen, unseen } from '../../fact.ts';

/** What no source gives in millimetres: said of every course beside what was read. */
const asDrawn = (depth: string): Fact =>
  unseen(
    depth,
    'convention',
    'Depth in mm, thickness and spread of the fibres are drawn after the anatomical plates where no source gives them.',
    ['X_GRAY'],
  );

/** What the courses of the upper and mid face follow, by muscle. */
export const UPPER_COURSE_FACTS = {
  frontalis: [
    seen(
      'C.frontalis.001',
      'anatomy',
      'From the epicranial aponeurosis (galea) to skin and fascia of the brow, interdigitating with brow depressors.',
      ['X_DRAJ', 'X_CARDS'],
    ),
    asDrawn('C.frontalis.005'),
  ],
  procerus: [
    seen(
      'C.procerus.001',
      'anatomy',
      'From fascia over lower nasal bone and upper lateral cartilage to skin of the glabella between the brows.',
      ['B_PSK_GLAB', 'B_IDNPS'],
    ),
    asDrawn('C.procerus.005'),
  ],
  corrugator: [
    seen('C.corrugator.001', 'anatomy', 'From the medial superciliary arch to the deep surface of brow skin above its mid third.', [
      'B_PSK_GLAB',
      'X_CARDS',
    ]),
    seen(
      'C.fig.003',
      'anatomy',
      'Insertion reaches about 43.3 mm from nasion, 7.6 mm medial to the lateral orbital rim; apex 32.6 mm above the nasion-rim plane and 18 mm medial to the rim; origin 2.9-14.0 mm from nasion. Another series puts the lateral end at 42.7-45.0 mm from the midline.',
      ['X_JANIS', 'X_PARK_CSM'],
    ),
    seen('C.fig.004', 'anatomy', 'Mean thickness 1.6 mm, length 29.2 mm, width 12.6 mm; five shape patterns, 45% fully asymmetric.', [
      'X_CSM_YOUTH',
    ]),
    unseen(
      'C.corrugator.005',
      'anatomy',
      'Deep on bone medially, superficial laterally where it inserts in skin; deep to frontalis and orbicularis oculi.',
      ['X_GRAY'],
    ),
    asDrawn('C.corrugator.005'),
  ],
  depressorSupercilii: [
    unseen('C.depressor_supercilii.001', 'anatomy', 'From the medial orbital rim near the lacrimal bone to skin of the medial brow.', [
      'X_GRAY',
    ]),
    asDrawn('C.depressor_supercilii.005'),
  ],
} satisfies Record<string, Fact[]>;
