import { seen } from '../../fact.ts';
import type { ModelConstant } from './modelSchema.ts';

/** From a site to a fibre: how far it reaches, and how a fibre answers. */
export const SPREAD_CONSTANTS = {
  fieldWidth: {
    id: 'field-width',
    symbol: 'σ',
    name: 'Width of the field of one site',
    value: 6,
    unit: 'mm',
    meaning:
      'The amount around the tip falls off like a bell curve of this width. Half of the movement of a fibre is at rest up to about 15 mm from one site of the label’s dose at its best, and farther with more dose. No figure in millimetres was read in a source: it is chosen so that sites which labels put 10 mm apart make one field and that a site 10 mm above the rim leaves the levator almost as it was.',
    basis: 'assumption',
    evidence: 'convention',
    facts: [
      seen('B.lcl.006', 'trial', 'A trial placed three 4 onaU points 15 mm from the lateral canthus, 10 mm apart.', ['B_FLYNN_LID']),
      seen('D.orbit.005', 'label', 'Corrugator points at least 10 mm above the arch of the eyebrow, in the central part of the muscle.', [
        'L_ONA_EU_GL',
      ]),
    ],
  },
  depthPenalty: {
    id: 'depth-penalty',
    symbol: 'c',
    name: 'Penalty across depth',
    value: 3,
    unit: '',
    meaning:
      'A millimetre across the layers counts this many millimetres more than one along them, beyond the first millimetre: fascia and fat lie between. Nobody measured it in the face.',
    basis: 'assumption',
    evidence: 'convention',
    facts: [seen('C.fig.007', 'anatomy', 'Zygomaticus complex: 3.0 to 4.5 mm deeper than orbicularis oculi.', ['X_PIAO'])],
  },
  freeDepth: {
    id: 'free-depth',
    symbol: 'h',
    name: 'Depth without penalty',
    value: 1,
    unit: 'mm',
    meaning:
      'Up to this difference of depth the tip and the fibre count as lying in the same layer: a muscle of the face is one to four millimetres thick.',
    basis: 'assumption',
    evidence: 'convention',
    facts: [seen('C.fig.004', 'anatomy', 'Corrugator: mean thickness 1.6 mm.', ['X_CSM_YOUTH'])],
  },
  reach: {
    id: 'reach',
    symbol: 'd₀',
    name: 'End of the field',
    value: 24,
    unit: 'mm',
    meaning:
      'Beyond this distance nothing is counted; the bell curve is there below a two-thousandth. Spread over larger distances, which labels warn of, is not modelled.',
    basis: 'assumption',
    evidence: 'convention',
    facts: [],
  },
  labelAmount: {
    id: 'label-amount',
    symbol: 'A₀',
    name: 'Amount of a label’s dose',
    value: 21,
    unit: '× the amount that halves movement',
    meaning:
      'How much one site of the label’s dose has at its tip, counted in amounts that put half of a fibre’s movement at rest. Fitted so that with 20 U of onabotulinumtoxinA at five sites half of the best effect in the glabella is gone on day 120.',
    basis: 'fitted',
    evidence: 'trial',
    facts: [
      seen(
        'E.rules.006',
        'trial',
        'Four pooled phase III trials (621 treated with 20 U; 84.2% responders at day 30): median duration in responders 120 days at maximum frown, 131 days at rest.',
        ['T_GLOGAU'],
      ),
    ],
  },
  ringLateral: {
    id: 'ring-lateral',
    symbol: 'n',
    name: 'Lateral weight of a ring',
    value: 3,
    unit: '',
    meaning:
      'The fibres of orbicularis oculi are drawn as rings. What moves brow, crow’s feet and lids is weighed towards the lateral end of a ring, where its nerves come in, with this power of the share of its width; its medial end counts nothing.',
    basis: 'assumption',
    evidence: 'convention',
    facts: [],
  },
  bellyFloor: {
    id: 'belly-floor',
    symbol: 'b',
    name: 'Weight of the ends of a belly',
    value: 0.3,
    unit: '',
    meaning: 'The middle of a fibre counts 1, because most motor end plates of these short muscles lie there; its ends count this share.',
    basis: 'assumption',
    evidence: 'convention',
    facts: [],
  },
  frontalisLower: {
    id: 'frontalis-lower',
    symbol: 'C',
    name: 'Line of convergence of frontalis',
    value: 0.61,
    unit: 'of the forehead’s height',
    meaning:
      'What lies below this line of the forehead lifts the brow, the more the nearer to it; what lies above moves the hairline down and counts the floor only. So a site near the brow takes more of the lift than one above the line.',
    basis: 'published',
    evidence: 'anatomy',
    facts: [
      seen(
        'C.fig.005',
        'anatomy',
        'All 27 volunteers showed a horizontal line toward which skin moved from both sides, about 61% of forehead height up: skin below it moves up, above it down.',
        ['X_COTOFANA'],
      ),
      seen(
        'D.orbit.008',
        'label',
        'Keep frontalis points at least 20 mm above the orbital rim (EU incobotulinumtoxinA label) or above the C-line (around 34-39 mm above the brow) to spare the lower frontalis.',
        ['L_BOC_UK', 'X_PMFA_FRONT'],
      ),
    ],
  },
} as const satisfies Record<string, ModelConstant>;
