import { translated } from '#stores/language.ts';

/** The words of the shipped cases to diagnose, by the id of the case; of answers by `question.answer`. Sides are the patient's. */
export const CASE_COMPLICATION_WORDS = translated('caseComplication', {
  'drooping-lid': {
    title: 'One lid hangs',
    history: 'Her frown was treated ten days ago. Since day five the left upper lid hangs. Both pupils are alike; she sees singly.',
    wish: 'She wants to know what happened and how long it lasts.',
    hint: 'Compare the two sides. One site lies lower than its partner.',
    lesson: 'A site at the rim in the line of the pupil lets toxin pass to the levator. It wears off; drops can lift the lid meanwhile.',
    options: {
      'site.corrugator-lateral-left': { text: 'The outer left site', reason: 'It lies at the rim, its partner well above the brow.' },
      'site.procerus': { text: 'The site in the midline', reason: 'Far from the lid, and it would reach both sides alike.' },
      'site.corrugator-medial-left': { text: 'The inner left site', reason: 'It lies as high as its partner on the right.' },
      'muscle.levator-palpebrae-superioris': { text: 'Levator palpebrae superioris', reason: 'It opens the upper lid.' },
      'muscle.frontalis': { text: 'Frontalis', reason: 'It holds the brow, and the brow stands as before.' },
      'muscle.orbicularis-oculi-palpebral': {
        text: 'Orbicularis oculi, palpebral part',
        reason: 'It closes the eye; resting, it lets the lid rise.',
      },
      'action.explain-and-drops': {
        text: 'Ask about swallowing, breathing and double vision; explain; consider apraclonidine drops; see her again',
        reason: 'The drops lift the lid 1 to 3 mm; this use is unlicensed.',
      },
      'action.more-toxin': { text: 'Even it out with toxin in the right lid', reason: 'That makes a second drooping lid.' },
      'action.massage': { text: 'Massage the brow', reason: 'Nothing brings back what is bound, and pressure can spread more.' },
    },
  },
  'peaked-brows': {
    title: 'A look of constant surprise',
    history: 'Two weeks ago her frown and the middle of her forehead were treated.',
    wish: 'Her outer brows shoot up whenever she speaks.',
    hint: 'Let her raise the brows. Where does the skin still move?',
    lesson:
      'Only the middle of the frontalis rests, the sides lift alone. This follows from the places, not from the product. The fact is unverified.',
    options: {
      'muscle.frontalis': { text: 'Frontalis, its sides', reason: 'The untreated sides lift the tail of the brow.' },
      'muscle.corrugator-supercilii': { text: 'Corrugator supercilii', reason: 'It draws the brow inward and rests here.' },
      'muscle.orbicularis-oculi-orbital': { text: 'Orbicularis oculi', reason: 'It pulls the brow down.' },
      'error.sides-left-out': { text: 'The sides of the forehead were left out', reason: 'No site lies lateral to the pupils.' },
      'error.too-low': { text: 'The sites lay too low', reason: 'Then the brow would sink.' },
      'error.too-much': { text: 'The dose was too high', reason: 'More in the middle would not lift the sides.' },
      'action.small-dose-lateral': {
        text: 'A small dose high in each side of the frontalis',
        reason: 'It balances the pull. Only where the brow does not depend on it.',
      },
      'action.more-in-the-middle': { text: 'More in the middle', reason: 'The difference becomes larger.' },
      'action.lift-the-tail': { text: 'Treat below the tail of the brow', reason: 'That lifts the tail still more.' },
    },
  },
  'heavy-brows': {
    title: 'Heavy brows',
    history: 'Two weeks ago her forehead alone was treated, in a row of seven sites just above the brows.',
    wish: 'Her brows feel heavy and she can hardly raise them.',
    hint: 'How far above the brow do the sites lie?',
    lesson: 'The lowest part of the frontalis holds the brow. Keep at least 20 mm above it, and treat what pulls the brow down with it.',
    options: {
      'muscle.frontalis': { text: 'Frontalis, its lower part', reason: 'It alone lifts the brow.' },
      'muscle.levator-palpebrae-superioris': { text: 'Levator palpebrae superioris', reason: 'The lids open as before.' },
      'muscle.procerus': { text: 'Procerus', reason: 'Resting, it would let the brow rise.' },
      'error.too-low': { text: 'The sites lay too low', reason: 'All lie less than 20 mm above the brow.' },
      'error.too-superficial': {
        text: 'The sites lay too shallow',
        reason: 'The muscle is thin here; the effect shows that it was reached.',
      },
      'error.too-few': { text: 'There were too few sites', reason: 'Seven are more than the label has.' },
      'action.wait-and-plan-higher': {
        text: 'Explain that it wears off; next time higher, with the frown',
        reason: 'No toxin restores a lift.',
      },
      'action.more-forehead': { text: 'Complete the forehead higher up', reason: 'The rest of the lift would be lost.' },
      'action.lid-surgery': { text: 'Refer for surgery of the lids', reason: 'The heaviness is temporary.' },
    },
  },
  'smile-pulled-down': {
    title: 'A crooked smile',
    history: 'Two weeks ago the lines at both eyes were treated.',
    wish: 'Since then the right corner of her mouth stays low when she smiles.',
    hint: 'Compare the lowest sites of the two sides.',
    lesson: 'Below the arch of the cheek the zygomaticus begins. Facies keeps canthal sites less than 18 mm below the canthus.',
    options: {
      'site.canthal-lower-right': { text: 'The lowest right site', reason: 'It lies far lower on the cheek than its partner.' },
      'site.canthal-upper-right': { text: 'The upper right site', reason: 'It lies far from the muscles of the mouth.' },
      'site.canthal-lower-left': { text: 'The lowest left site', reason: 'The other side is weak.' },
      'muscle.zygomaticus-major': { text: 'Zygomaticus major', reason: 'It lifts the corner of the mouth in a smile.' },
      'muscle.orbicularis-oris': { text: 'Orbicularis oris', reason: 'It purses the lips, and they purse evenly.' },
      'muscle.depressor-anguli-oris': { text: 'Depressor anguli oris', reason: 'Resting, it would let the corner rise.' },
      'action.wait-and-record': { text: 'Explain, record with pictures, wait', reason: 'It wears off.' },
      'action.treat-other-cheek': { text: 'Weaken the left cheek too', reason: 'Then the whole smile is weak.' },
      'action.more-on-the-right': { text: 'More at the right eye', reason: 'That adds to what is wrong.' },
    },
  },
  'lip-stays-up': {
    title: 'The lower lip stays up on one side',
    history: 'Two weeks ago both corners of the mouth were treated.',
    wish: 'Showing her lower teeth, she pulls down only the right half of the lip.',
    hint: 'How far from the midline does each site lie?',
    lesson: 'The depressor of the lower lip lies medial to that of the corner. Stay lateral to the border, low, and near the jaw.',
    options: {
      'site.corner-left': { text: 'The left site', reason: 'It lies medial to its muscle’s border.' },
      'site.corner-right': { text: 'The right site', reason: 'It lies on its muscle, well to the side.' },
      'muscle.depressor-labii-inferioris': { text: 'Depressor labii inferioris', reason: 'It draws the lower lip down.' },
      'muscle.mentalis': { text: 'Mentalis', reason: 'It lifts the lower lip; resting, it lets it sink.' },
      'muscle.risorius': { text: 'Risorius', reason: 'It draws the corner to the side.' },
      'action.wait-and-stay-lateral': { text: 'Explain, wait, and stay lateral next time', reason: 'It wears off.' },
      'action.treat-the-same-again': { text: 'Repeat the same on the left', reason: 'The weakness would last longer.' },
      'action.upper-lip': { text: 'Treat the upper lip instead', reason: 'It has no part in this.' },
    },
  },
  'hard-to-swallow': {
    title: 'Trouble swallowing',
    history:
      'A week ago her neck was treated deeply, close to the midline, with 40 units. For two days bread has stuck and her voice is hoarse.',
    wish: 'She asks by telephone whether this is normal.',
    hint: 'The face shows nothing of this. Think of depth, place and dose.',
    lesson:
      'Trouble swallowing, speaking or breathing needs help at once. The neck is treated shallowly, away from the larynx, with a low total.',
    options: {
      'error.deep-medial-high-dose': {
        text: 'Deep, near the midline, too much',
        reason: 'Each of the three lets toxin reach the muscles of swallowing.',
      },
      'error.too-superficial': { text: 'Too shallow', reason: 'Shallow is how the label means it.' },
      'error.too-lateral': { text: 'Too far to the side', reason: 'The sides lie away from the larynx.' },
      'action.same-day-assessment': {
        text: 'Have her seen today; emergency care if breathing is hard',
        reason: 'Swallowing and breathing can become dangerous.',
      },
      'action.wait-two-weeks': { text: 'Reassure and wait two weeks', reason: 'It can worsen before it passes.' },
      'action.massage': { text: 'Advise massage of the neck', reason: 'It does not help and can spread more.' },
    },
  },
});
