import { seen } from '../fact.ts';
import type { AboutSection } from './aboutSchema.ts';

/** What the treatment does, when and for how long. */
export const HOW_IT_WORKS: readonly AboutSection[] = [
  {
    id: 'how-it-works',
    title: 'How the toxin works',
    plainTitle: 'How it works',
    statements: [
      seen(
        'G.01.002',
        'consensus',
        'The toxin acts inside the nerve ending and stops it releasing acetylcholine; it does not sit on the muscle receptor.',
        ['G_YI_GLAB', 'G_MDTODATE', 'G_BIOLABS', 'G_REZNIK', 'G_PIRAZZINI'],
        'The medicine works inside the nerve ending. It stops the nerve from telling the muscle to tighten.',
      ),
      seen(
        'G.01.001',
        'consensus',
        'A protein of about 150 kDa with a heavy and a light chain. It binds gangliosides and synaptic vesicle protein on the nerve ending, enters it and cuts SNAP-25, so acetylcholine is not released. It does not act on acetylcholine receptors.',
        ['G_YI_GLAB', 'G_MDTODATE', 'G_BIOLABS', 'G_REZNIK', 'G_PIRAZZINI'],
        'It is a protein. It enters the nerve ending and blocks the signal to the muscle for a while.',
      ),
      seen(
        'G.12.002',
        'consensus',
        'It relaxes facial muscles that make expression lines.',
        ['G_YI_GLAB', 'B_SMALL_AFP'],
        'It relaxes the facial muscles that make expression lines.',
      ),
      seen(
        'G.08.002',
        'label',
        'For lines it is mostly placed in the muscle; for sweating it is placed within the skin.',
        ['L_ONA_PIL', 'B_FLYNN_LID', 'B_NEFERTITI_CH'],
        'For lines it is mostly placed in the muscle. For sweating it is placed within the skin.',
      ),
    ],
  },
  {
    id: 'when-results-come',
    title: 'When results come',
    plainTitle: 'When you will see it',
    statements: [
      seen(
        'G.02.001',
        'trial',
        'Not immediate: median onset is 2 to 3 days (some from day 1, about a third), and full effect takes about 2 weeks.',
        ['T_ABO_SCHLESS', 'L_BOC_UK', 'L_ALLUZ_UK'],
        'You will usually notice it in 2 to 3 days. Judge it at 2 weeks.',
      ),
      seen(
        'E.rules.003',
        'trial',
        'Investigator-rated best effect at about day 14 to 30.',
        ['T_ABO_SCHLESS', 'L_BOC_UK'],
        'It looks best about 14 to 30 days after treatment.',
      ),
    ],
  },
  {
    id: 'how-long-it-lasts',
    title: 'How long it lasts',
    plainTitle: 'How long it lasts',
    statements: [
      seen(
        'G.04.001',
        'trial',
        'Typical is 3 to 4 months; 6 months applies to some products and higher doses. Dose, sex and area change the duration.',
        ['T_GLOGAU', 'T_SAKURA12', 'T_HIGH_REV', 'T_RAPPL'],
        'Expect 3 to 4 months. Some people reach about 6 months.',
      ),
      seen(
        'E.rules.006',
        'trial',
        'onabotulinumtoxinA 20 U in the glabella, four pooled phase III trials: median 120 days in responders at maximum frown, 131 days at rest.',
        ['T_GLOGAU'],
        'In studies of the frown lines, half of the people in whom it worked still saw the effect after about 120 days.',
      ),
      seen(
        'E.rules.007',
        'trial',
        'daxibotulinumtoxinA 40 U, pooled SAKURA 1 and 2: none or mild severity kept for a median of 24.0 weeks.',
        ['T_SAKURA12'],
        'One newer medicine lasted about 24 weeks in studies of the frown lines.',
      ),
      seen(
        'E.rules.005',
        'trial',
        'Onset is earlier and the effect longer in women than in men (onabotulinumtoxinA, incobotulinumtoxinA, abobotulinumtoxinA).',
        ['T_RAPPL'],
        'It may start later and wear off sooner in men.',
      ),
    ],
  },
  {
    id: 'what-it-treats',
    title: 'What it does and does not treat',
    plainTitle: 'What it does and does not do',
    statements: [
      seen(
        'G.10.002',
        'convention',
        'It softens expression lines; it does not treat loose or sagging skin.',
        ['S_PSK_CROW', 'B_NEFERTITI_CH'],
        'It softens expression lines. It does not treat loose or sagging skin.',
      ),
      seen(
        'G.05.002',
        'trial',
        'The outer brow may rise by about 1 to 5 millimetres in some people; the upper eyelid itself is not lifted in routine treatment and can, rarely, droop.',
        ['B_BROW_AHN', 'B_BROW_GLAB', 'D_PTOSIS_REV'],
        'The outer brow may rise by about 1 to 5 millimetres in some people. The upper eyelid is not lifted and can, rarely, droop.',
      ),
    ],
  },
  {
    id: 'other-uses',
    title: 'Other approved uses',
    plainTitle: 'Other uses',
    statements: [
      seen(
        'G.13.001',
        'label',
        'Approved uses include chronic migraine (15 or more headache days a month, not every migraine), axillary sweating, strabismus, blepharospasm, hemifacial spasm (UK), cervical dystonia and spasticity, by trained doctors at different doses.',
        ['L_ONA_UK', 'B_EMEDTV', 'B_OAKVILLE'],
        'It is also approved for chronic migraine, underarm sweating, eye misalignment and muscle spasm conditions.',
      ),
    ],
  },
];
