import { translated } from '#stores/language.ts';

/** The words of the shipped practice cases of forehead, frown, eyes and brows, by the id of the case. Doses are the product's own units. */
export const CASE_UPPER_WORDS = translated('caseUpper', {
  'frown-first-time': {
    title: 'A first treatment of the frown',
    history: 'She is 38 and healthy. She takes no medicines and has never been treated.',
    wish: 'She looks stern in meetings and wants to look friendlier.',
    hint: 'Five sites: one in the midline, two above each brow. Stay well above the bone.',
    lesson:
      'Two sites per corrugator, one in the procerus, 4 U each. Never closer than 10 mm above the rim: below it lies the way to the levator.',
  },
  'frown-man': {
    title: 'A strong frown in a man',
    history: 'He is 46 and healthy. His skin is thick and his frown is deep. He has no allergy to cow’s milk.',
    wish: 'He wants the deep furrow softer.',
    hint: 'This label counts five sites of 10 units of its own. The middle site lies near the root of the nose.',
    lesson:
      'The units of this product are its own and are never turned into another’s. A strong muscle is no reason to go beyond the label.',
  },
  'frown-two-medial': {
    title: 'A light frown, two medial sites a side',
    history: 'She is 33 and healthy. The frown shows only when she moves.',
    wish: 'She wants it to stay as light as it is.',
    hint: 'This label places both sites of a side in the medial half of the corrugator.',
    lesson:
      'Labels differ. Here both sites of a side lie medially, one below the other. The label gives no distances: the points are Facies’ drawing.',
  },
  'frown-longer-gap': {
    title: 'Fewer visits for the frown',
    history: 'She is 52 and healthy. She was treated twice with another product, last a year ago.',
    wish: 'She wants to come less often and still move her face.',
    hint: 'Same five places, another dose: 8 units of this product at each.',
    lesson: 'The places stay, the dose is this product’s own: 8 units at each of five sites.',
  },
  'forehead-and-frown': {
    title: 'Lines of the forehead, with the frown',
    history: 'She is 44 and healthy. Her brows lie at the rim and hold well.',
    wish: 'She wants a smoother forehead without heavy brows.',
    hint: 'This label never treats the forehead alone. Keep the lower row at least 20 mm above the brow.',
    lesson:
      'Forehead and frown together, 40 U in ten sites. The frontalis alone holds the brow: treat it low, or without its counterpart, and the brow sinks.',
  },
  'forehead-row': {
    title: 'One row across the forehead',
    history: 'She is 36 and healthy. She has no frown lines. Her brows do not depend on the frontalis.',
    wish: 'She wants the lines softer and the brows as they are.',
    hint: 'Five sites side by side, at least 20 mm above the rim of the orbit. 2 to 4 units each.',
    lesson: 'The label fixes the height and the number; the spacing is drawn evenly. A row that leaves out the sides peaks the outer brow.',
  },
  'smile-lines': {
    title: 'Lines at the eye in a smile',
    history: 'She is 42 and healthy. The lines show only when she smiles.',
    wish: 'She wants them softer, with her own smile.',
    hint: 'Three sites a side, outside the rim of the orbit. Stay superficial.',
    lesson:
      'First site 15 mm beside the outer canthus, the others 10 mm above and below. Too low or too deep reaches the zygomaticus and the smile.',
  },
  'smile-lines-man': {
    title: 'Deep smile lines in a man',
    history: 'He is 50 and healthy. The lines stay at rest. He works outdoors.',
    wish: 'He wants to look less tired.',
    hint: 'Three sites a side. The even split of this label’s total is still to be confirmed.',
    lesson:
      'The label total is 60 units in six sites; 10 at each was worked out from it and is marked unverified. Lines at rest soften less.',
  },
  'roll-under-the-eye': {
    title: 'The roll under the eye',
    history: 'She is 31 and healthy. The lid snaps back quickly. No dry eyes, no surgery of the lids.',
    wish: 'When she smiles, a roll under the eyes bothers her.',
    hint: 'One small site a side, just under the skin, below the middle of the pupil. Read the warning about lax lids.',
    lesson: 'Off-label, from one study: 2 U, 3 mm below the lid’s margin. Medial or low sites risk double vision or a hanging lid.',
  },
  'outer-brow-lift': {
    title: 'A lift of the outer brow',
    history: 'She is 48 and healthy. The brows are straight and lie below the rim.',
    wish: 'She wants the tail of the brow a little higher.',
    hint: 'Weaken what pulls the tail down, not what lifts it. Two small sites a side, superficial, away from the lid.',
    lesson:
      'The lateral orbicularis pulls the tail down. Off-label; the study names the muscle and the dose, not the places. Promise no fixed lift.',
  },
});
