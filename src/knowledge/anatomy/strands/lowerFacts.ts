import { type Fact, seen, unseen } from '../../fact.ts';

/** What no listed source that was read gives: how it is drawn, and nothing more. */
const drawn = (text: string): Fact => ({
  text: `As drawn, no figure was read: ${text}`,
  sources: ['X_GRAY'],
  verified: false,
  evidence: 'convention',
});
/** Textbook anatomy still to be checked against the book. */
const textbook = (text: string): Fact => ({ text, sources: ['X_GRAY'], verified: false, evidence: 'anatomy' });

export const RISORIUS: Fact[] = [
  seen('C.risorius.001', 'anatomy', 'Origin: parotid fascia. Insertion: modiolus.', ['X_TOXINMED']),
  unseen('C.risorius.005', 'anatomy', 'Superficial, over the anterior masseter.', ['X_GRAY']),
  drawn('1.5 mm thick, its middle 4.5 to 5 mm under the skin.'),
];
export const ORIS: Fact[] = [
  seen('C.orbicularis_oris.001', 'anatomy', 'Origin: modiolus; minor slips from maxilla and mandible. Insertion: lip skin and mucosa.', [
    'X_CARDS',
  ]),
  unseen('C.orbicularis_oris.005', 'anatomy', 'Superficial band in the lip.', ['X_GRAY']),
  drawn(
    'marginal fibres in the red of the lip and peripheral ones around it, 3 mm thick, their middle 2 to 3.5 mm under the skin, 7 mm at the modiolus.',
  ),
];
export const BUCCINATOR: Fact[] = [
  unseen(
    'C.buccinator.001',
    'anatomy',
    'Origin: alveolar processes opposite molars, pterygomandibular raphe. Insertion: orbicularis oris, modiolus.',
    ['X_GRAY'],
  ),
  unseen('C.buccinator.005', 'anatomy', 'Deep, next to oral mucosa.', ['X_GRAY']),
  drawn('3 mm thick, its middle 20 mm under the skin behind the front border of the masseter and 8 mm at the modiolus.'),
];
export const DAO: Fact[] = [
  seen(
    'C.dao.001',
    'anatomy',
    'Origin: oblique line and inferior border of the anterior mandible. Insertion: modiolus and lateral lower lip.',
    ['X_PSK_DAO', 'X_TOXINMED'],
  ),
  seen(
    'C.fig.008',
    'anatomy',
    'Medial borders of the two at most 59.9 mm apart at lower-lip level, narrowest 29.7 mm apart at the mandible; the mental foramen lies inside the muscle in 67.7%.',
    ['X_HUR_DAO'],
  ),
  seen('C.fig.009', 'anatomy', 'Skin to muscle 4.4 mm, muscle 3.5 mm thick; best needle tip depth 6.1 mm.', ['X_DAO_US']),
];
export const DLI: Fact[] = [
  unseen('C.dli.001', 'anatomy', 'Origin: mandible between symphysis and mental foramen. Insertion: lower lip.', ['X_GRAY']),
  unseen('C.dli.005', 'anatomy', 'Deep to the depressor anguli oris where the two overlap.', ['X_GRAY']),
  drawn('2 mm thick.'),
];
export const MENTALIS: Fact[] = [
  seen('C.mentalis.001', 'anatomy', 'Origin: alveolar bone of the mandible over the lower incisors. Insertion: chin skin.', [
    'X_YI_MEN',
    'X_CARDS',
  ]),
  seen('C.fig.010', 'anatomy', 'Mainly 5 to 10 mm from the midsagittal line and 20 to 30 mm below a horizontal reference line.', [
    'X_CHOI_MEN',
  ]),
  unseen('C.mentalis.005', 'anatomy', 'Deep at its bony origin, superficial at its dermal insertion in the chin pad.', ['X_GRAY']),
  drawn('a cone of an upper and a lower part, each 3 mm thick, from 8 mm under the skin to 2 mm.'),
];
export const PLATYSMA: Fact[] = [
  seen(
    'C.platysma.001',
    'anatomy',
    'Origin: fascia over pectoralis major and deltoid. Insertion: inferior border of the mandible, modiolus, DAO and DLI, lower lip and SMAS.',
    ['B_NEFERTITI_CH', 'X_CARDS'],
  ),
  unseen('C.platysma.005', 'anatomy', 'Thin sheet just under skin and subcutaneous fat.', ['X_GRAY']),
  drawn('1 mm thick, its middle 4 mm under the skin of the neck; begins where the bust ends. Over the jaw it passes deep to the DAO.'),
];
export const MASSETER: Fact[] = [
  seen('C.masseter.001', 'anatomy', 'Origin: zygomatic arch. Insertion: angle and ramus of the mandible.', ['X_MASS_JCM']),
  seen('C.fig.011', 'anatomy', 'Skin to mandible 15 to 25 mm; deep inferior tendon 2 to 5 mm over bone.', ['X_MASS_DIT']),
  seen('C.fig.012', 'anatomy', 'Mean overall thickness 18.7 mm (SD 2.9); the middle belly starts 23.3 mm above the mandibular edge.', [
    'X_LI_MASS',
  ]),
  drawn('a superficial part 10 mm thick and a deep part 8.7 mm thick that ends where the middle belly starts.'),
];
export const OCCIPITALIS: Fact[] = [
  seen('C.occipitalis.001', 'anatomy', 'Origin: occipital bone near nuchal line. Insertion: galea.', ['X_CARDS']),
  unseen('C.occipitalis.005', 'anatomy', 'Superficial over the occipital bone.', ['X_GRAY']),
  drawn('2 mm thick, its middle 5 mm under the skin.'),
];
export const TRAPEZIUS: Fact[] = [
  textbook(
    'Upper part. Origin: medial third of the superior nuchal line, nuchal ligament to the seventh cervical spine. Insertion: lateral third of the clavicle, acromion.',
  ),
  drawn('4 mm thick, its middle 7 to 8 mm under the skin, ending where the bust ends.'),
];
export const SPLENIUS: Fact[] = [
  textbook(
    'Origin: lower half of the nuchal ligament, spines of the seventh cervical to third thoracic vertebra. Insertion: mastoid process, lateral third of the superior nuchal line. Deep to trapezius and sternocleidomastoid.',
  ),
  drawn('5 mm thick, its middle 9 to 14 mm under the skin.'),
];
export const SEMISPINALIS: Fact[] = [
  textbook(
    'Origin: transverse processes of the upper thoracic and seventh cervical vertebrae, articular processes of the fourth to sixth. Insertion: between the superior and inferior nuchal lines. Deep to splenius capitis.',
  ),
  drawn('7 mm thick, its middle 11 to 22 mm under the skin.'),
];
export const STERNO: Fact[] = [
  textbook(
    'Origin: manubrium of the sternum and medial third of the clavicle. Insertion: lateral surface of the mastoid process, lateral half of the superior nuchal line. Deep to platysma.',
  ),
  drawn('sternal head 8 mm thick over a clavicular head of 7 mm, their middle 7 to 11 mm under the skin.'),
];
