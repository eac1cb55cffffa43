import { type Fact, secondHand } from '../../fact.ts';
import type { MuscleRecord } from '../muscleSchema.ts';

/** Textbook anatomy of the neck, restated: still to be checked against the book. */
const textbook = (text: string): Fact => secondHand('anatomy', text, ['X_GRAY']);
const split = (text: string): Fact => secondHand('label', text, ['L_BOTOX_MIG'], 'B.preempt.003');

/** Behind the face: targets of the chronic migraine pattern alone. */
export const BACK_MUSCLES: readonly MuscleRecord[] = [
  {
    id: 'cervical-paraspinal',
    latin: 'Musculi splenius et semispinalis capitis',
    plainName: 'Muscles along the back of the neck',
    origin: textbook('Nuchal ligament, cervical and upper thoracic vertebrae.'),
    insertion: textbook('Mastoid process and nuchal lines.'),
    action: split('Extend and turn the head; target in chronic migraine, 20 U at 4 sites.'),
    nerve: textbook('Dorsal rami of the cervical spinal nerves.'),
    depth: textbook('Deep to trapezius.'),
    facs: null,
    geometry: [],
  },
  {
    id: 'trapezius',
    latin: 'Musculus trapezius, pars descendens',
    plainName: 'Muscle from the neck to the shoulder',
    origin: textbook('Medial third of the superior nuchal line, nuchal ligament.'),
    insertion: textbook('Lateral third of the clavicle, acromion.'),
    action: split('Lifts the shoulder; target in chronic migraine, 30 U at 6 sites.'),
    nerve: textbook('Accessory nerve (CN XI).'),
    depth: textbook('Superficial, under skin and fat.'),
    facs: null,
    geometry: [],
  },
];
