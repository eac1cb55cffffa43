import { type Fact, seen, unseen } from '../../fact.ts';

/** What no source gives in millimetres: said of every course beside what was read. */
const asDrawn = (depth: string): Fact =>
  unseen(
    depth,
    'convention',
    'Depth in mm, thickness and spread of the fibres are drawn after the anatomical plates where no source gives them.',
    ['X_GRAY'],
  );

const YONSEI = seen(
  'C.fig.013',
  'anatomy',
  'Vectors of the lip elevators meet lateral to the ala; mean angles to the facial midline: LLSAN -20.2, LLS 25.8, zygomaticus minor 55.7 degrees.',
  ['X_HWANG_YP'],
);
const COMPLEX = seen(
  'C.fig.007',
  'anatomy',
  'Upper margin of the zygomaticus complex 17.9 to 22.8 mm from the horizontal plane of the lateral canthus in four vertical planes; depth gap from orbicularis oculi to zygomaticus 3.0 to 4.5 mm.',
  ['X_PIAO'],
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
  orbicularisOrbital: [
    seen(
      'C.orbicularis_oculi_orbital.001',
      'anatomy',
      'From the medial palpebral ligament and medial orbital margin round the orbit, blending with brow and cheek fascia.',
      ['X_TOXINMED', 'X_CARDS'],
    ),
    seen('C.orbicularis_oculi_orbital.005', 'anatomy', 'Skin to muscle on ultrasound 4.7-5.5 mm in four lateral planes.', ['X_PIAO']),
    seen('C.fig.015', 'anatomy', 'Lower orbicularis oculi is firmly fixed to bone only medially; mean attachment width 10.5 mm.', [
      'X_LOWER_OO',
    ]),
    asDrawn('C.orbicularis_oculi_orbital.005'),
  ],
  orbicularisPalpebral: [
    unseen('C.orbicularis_oculi_palpebral.001', 'anatomy', 'From the medial palpebral ligament to the lateral palpebral raphe.', [
      'X_GRAY',
    ]),
    unseen('C.orbicularis_oculi_palpebral.005', 'anatomy', 'Immediately under thin lid skin over the tarsus.', ['X_GRAY']),
    asDrawn('C.orbicularis_oculi_palpebral.005'),
  ],
  levatorPalpebrae: [
    seen('C.levator_palpebrae.001', 'anatomy', 'From the lesser wing of the sphenoid over the eyeball to the upper lid skin and tarsus.', [
      'X_CARDS',
    ]),
    unseen('C.levator_palpebrae.005', 'anatomy', 'Deep, behind the orbital septum.', ['X_GRAY']),
    asDrawn('C.levator_palpebrae.005'),
  ],
  temporalis: [
    unseen('C.temporalis.001', 'anatomy', 'From temporal fossa and fascia to the coronoid process.', ['X_GRAY']),
    unseen('C.temporalis.005', 'anatomy', 'Under the deep temporal fascia.', ['X_GRAY']),
    asDrawn('C.temporalis.005'),
  ],
  nasalisTransverse: [
    unseen(
      'C.nasalis_transverse.001',
      'anatomy',
      'From the maxilla lateral to the incisor fossa to an aponeurosis over the dorsum with the opposite side.',
      ['X_GRAY'],
    ),
    asDrawn('C.nasalis_transverse.005'),
  ],
  nasalisAlar: [
    unseen('C.nasalis_alar.001', 'anatomy', 'From the maxilla above the lateral incisor to the skin of the ala.', ['X_GRAY']),
    asDrawn('C.nasalis_alar.005'),
  ],
  dilatorNaris: [
    unseen('C.dilator_naris.001', 'anatomy', 'From the alar cartilages to the skin of the nostril rim.', ['X_GRAY']),
    asDrawn('C.dilator_naris.005'),
  ],
  depressorSepti: [
    seen('C.depressor_septi_nasi.001', 'anatomy', 'From the nasal spine and incisive area of the maxilla to the mobile nasal septum.', [
      'X_ESTET',
    ]),
    asDrawn('C.depressor_septi_nasi.005'),
  ],
  llsan: [
    unseen('C.llsan.001', 'anatomy', 'From the frontal process of the maxilla to the ala and the upper lip.', ['X_GRAY']),
    YONSEI,
    asDrawn('C.llsan.005'),
  ],
  lls: [
    unseen('C.lls.001', 'anatomy', 'From the infraorbital margin of the maxilla above the foramen to the upper lip.', ['X_GRAY']),
    seen(
      'C.lls.005',
      'anatomy',
      'Deep to orbicularis oculi above; partly or fully covered by LLSAN and zygomaticus minor at its insertion.',
      ['X_HWANG_YP'],
    ),
    YONSEI,
    asDrawn('C.lls.005'),
  ],
  lao: [
    unseen('C.lao.001', 'anatomy', 'From the canine fossa below the infraorbital foramen to the modiolus at the mouth corner.', ['X_GRAY']),
    asDrawn('C.lao.005'),
  ],
  zygMinor: [
    seen('C.zyg_minor.001', 'anatomy', 'From the zygomatic bone, medially, to the upper lip lateral to levator labii superioris.', [
      'X_CARDS',
    ]),
    COMPLEX,
    YONSEI,
    asDrawn('C.zyg_minor.005'),
  ],
  zygMajor: [
    seen('C.zyg_major.001', 'anatomy', 'From the zygomatic bone anterior to the suture to the modiolus.', ['X_CARDS']),
    COMPLEX,
    asDrawn('C.zyg_major.005'),
  ],
} satisfies Record<string, Fact[]>;
