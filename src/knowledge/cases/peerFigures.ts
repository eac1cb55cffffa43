import { type Fact, seen } from '../fact.ts';

/** What others reached when they marked ten sites on a face. The figures are means; a learner's own is a median. */
export type PeerFigure = {
  readonly id: 'unaided' | 'overlay';
  readonly mm: number;
  readonly seconds: number;
  readonly sites: number;
  readonly fact: Fact;
};

export const PEER_FIGURES: readonly PeerFigure[] = [
  {
    id: 'unaided',
    mm: 6.75,
    seconds: 57.8,
    sites: 10,
    fact: seen(
      'H.practice.001',
      'trial',
      'Ten beginners marked 10 sites from an anatomy diagram: on average 6.75 mm from where an expert put them, in 57.8 s (time of eight of them).',
      ['T_EMJ_AR'],
    ),
  },
  {
    id: 'overlay',
    mm: 4.6,
    seconds: 79.8,
    sites: 10,
    fact: seen(
      'H.practice.002',
      'trial',
      'The same ten beginners with muscles and sites laid over the face by a phone: on average 4.60 mm, in 79.8 s (time of eight of them).',
      ['T_EMJ_AR'],
    ),
  },
];
