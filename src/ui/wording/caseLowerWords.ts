import { translated } from '#stores/language.ts';

/** The words of the shipped practice cases of nose, mouth, chin, jaw and neck, and of those not to treat, by the id of the case. */
export const CASE_LOWER_WORDS = translated('caseLower', {
  'bunny-lines': {
    title: 'Lines across the nose',
    history: 'She is 40 and healthy. Her frown was last treated more than three months ago; since then the lines of the nose show more.',
    wish: 'She wants them gone when she laughs.',
    hint: 'One shallow site on each side wall of the nose, high, away from the vessels beside it.',
    lesson: 'High and shallow on the side wall, 3 to 5 U. Lower down lie the elevators of the lip, and the smile changes.',
  },
  'dipping-tip': {
    title: 'A nose that dips in the smile',
    history: 'She is 29 and healthy. She had no surgery of the nose.',
    wish: 'The tip of her nose sinks when she smiles.',
    hint: 'One site in the midline, at the base of the columella. A small dose.',
    lesson: 'The depressor septi nasi pulls the tip. The evidence is weak and the effect small: say so. Too much flattens the lip.',
  },
  'lines-above-the-lip': {
    title: 'Lines above the lip',
    history: 'She is 57, a singer. She is healthy and smoked when she was young.',
    wish: 'She wants finer lines and must keep singing.',
    hint: 'Two small sites a side at the border of the lip. Stay 15 mm from the corner. Both sides alike.',
    lesson:
      'Small, shallow, alike on both sides. The doses come from a consumer page: a weak source. A singer or wind player needs a warning first.',
  },
  'gums-in-the-smile': {
    title: 'Gums in the smile',
    history: 'She is 27 and healthy. About 4 mm of gum show evenly when she laughs.',
    wish: 'She wants less gum to show.',
    hint: 'One point a side, where three elevators of the lip meet. It lies above the corner of the mouth, beside the nose.',
    lesson:
      'The Yonsei point: 10 mm beside the line of the ala, 30 mm above the corner. It differs between peoples: look at the muscle, then measure.',
  },
  'mouth-corners-down': {
    title: 'Corners of the mouth that turn down',
    history: 'She is 51 and healthy. At rest the corners hang and a fold runs down from them.',
    wish: 'People ask whether she is sad.',
    hint: 'One site a side, low and lateral on the depressor of the corner. Feel it while she pulls the corners down.',
    lesson: 'Stay lateral: medial to it lies the depressor of the lower lip, and a dose there makes the mouth crooked.',
  },
  'dimpled-chin': {
    title: 'A dimpled chin',
    history: 'He is 39 and healthy. The chin dimples when he speaks.',
    wish: 'He wants a smooth chin.',
    hint: 'Two sites beside the midline, low on the chin pad.',
    lesson:
      'Near the midline and low. High or lateral sites reach the lower lip: it closes badly or moves unevenly. The dose is practice, not yet verified.',
  },
  'wide-jaw': {
    title: 'A wide jaw',
    history: 'She is 30 and healthy. The muscles stand out when she bites. Her teeth are well.',
    wish: 'She wants a slimmer lower face.',
    hint: 'Three deep sites a side in the lower half of the muscle, behind its front border.',
    lesson:
      'Deep, low, behind the front border, below the line from tragus to mouth. Too shallow weakens the smile. Off-label; 48 U in all in one trial. Slimming takes weeks and is not shown here.',
  },
  'bands-of-the-neck': {
    title: 'Bands of the neck',
    history: 'She is 58 and healthy. One band stands out on each side. She swallows well.',
    wish: 'She wants the cords of the neck softer.',
    hint: 'Three shallow sites along each band, about 20 mm apart. Keep away from the larynx.',
    lesson:
      'Shallow, along the band, a low total. Deep or medial doses can reach the muscles of swallowing. The label’s own sites were not read.',
  },
  'soft-jawline': {
    title: 'A softer jawline',
    history: 'She is 47 and healthy. The skin is firm. She has no heavy jowls.',
    wish: 'She wants a clearer line of the jaw.',
    hint: 'A row of three sites a side along the lower border, behind the line of the fold beside the mouth.',
    lesson:
      'The sources conflict over the depth, so none is marked wrong here. Medial of the fold’s line lies the depressor of the lower lip.',
  },
  'nursing-mother': {
    title: 'Tired, with a baby of four months',
    history: 'She is 34 and healthy. She is breast-feeding.',
    wish: 'She wants forehead and frown treated before she goes back to work.',
    hint: 'Read the history once more before you take a needle.',
    lesson: 'Labels rule out breast-feeding. Offer a date afterwards. Not treating is the right treatment.',
  },
  'sore-by-the-eye': {
    title: 'A wedding on Saturday',
    history: 'He is 41. For two days a weeping, painful sore has been growing beside his right eye.',
    wish: 'He wants the lines at the eyes treated today.',
    hint: 'Look at the skin where you would inject.',
    lesson: 'No injection into infected or inflamed skin. Let it heal, have it looked at, and give a new date.',
  },
  'tired-by-evening': {
    title: 'Lids that sink towards evening',
    history: 'She is 49. Her neurologist treats her for myasthenia gravis. Her left lid sinks in the evening.',
    wish: 'She wants a smooth forehead to look fresher.',
    hint: 'Ask about diseases of nerves and muscles.',
    lesson: 'European labels rule out myasthenia; others warn of an exaggerated effect. The lid is a sign of the disease, not of age.',
  },
});
