import type { FaultKind } from '#domain/teaching/tours/tourFaults.ts';
import { translated } from '#stores/language.ts';

/** Guided tours: the interface, and the words of the tours that come with Facies. */
export const TOUR_WORDS = translated('tour', {
  builtInTitle: 'Ready tours',
  own: 'Your tours',
  noOwn: 'No tour of your own yet. A tour is a row of saved views of this face, each with your words.',
  author: 'Facies',
  by: (author: string): string => `by ${author}`,
  steps: (count: number): string => (count === 1 ? '1 step' : `${count} steps`),
  play: 'Start',
  playNamed: (title: string): string => `Start the tour: ${title}`,
  edit: 'Change',
  editNamed: (title: string): string => `Change the tour: ${title}`,
  copy: 'Copy and change',
  copyNamed: (title: string): string => `Copy and change the tour: ${title}`,
  copyTitle: (title: string): string => `${title} (copy)`,
  share: 'Save as a file',
  shareNamed: (title: string): string => `Save as a file: ${title}`,
  forget: 'Delete',
  forgetNamed: (title: string): string => `Delete the tour: ${title}`,
  forgetSure: (title: string): string => `Delete “${title}” from this browser? A file that you saved of it stays.`,
  forgetYes: 'Delete it',
  forgetNo: 'Keep it',
  create: 'New tour',
  import: 'Open a tour file',
  importHint: 'A file ending in .facies-tour.json. It is read as text only and checked before anything of it is shown.',
  imported: (title: string): string => `“${title}” is among your tours.`,
  refused: {
    'too-large': 'This file is too large for a tour. Nothing was changed.',
    'not-json': 'This file is no text that Facies can read. Nothing was changed.',
    'not-a-tour': 'This file is no tour of Facies. Nothing was changed.',
    newer: 'A newer Facies wrote this tour. Update this page to open it. Nothing was changed.',
    faulty: 'This tour cannot be read as it is. Nothing was changed. What to mend:',
  },
  notSaved: {
    full: 'The browser’s storage is full: the tour is not saved. Free some space, or save it as a file.',
    refused: 'This browser does not let the page store the tour. Save it as a file.',
    faulty: 'Not saved yet. What is missing:',
  },
  unread: (key: string): string => `A stored tour cannot be read. It is left unchanged under “${key}” in this browser.`,
  unreadNewer: (key: string): string => `A newer Facies stored a tour here. It is left unchanged under “${key}” in this browser.`,

  player: {
    place: (number: number, of: number): string => `Step ${number} of ${of}`,
    back: 'Back',
    next: 'Next',
    auto: 'Go on by itself',
    stop: 'Stop here',
    leave: 'End the tour',
    keys: 'Arrow keys go back and on.',
    rests: 'What this rests on',
    sources: 'Sources',
    /** Said to a screen reader with each step. */
    said: (place: string, title: string, text: string): string => (title ? `${place}. ${title}. ${text}` : `${place}. ${text}`),
  },

  editor: {
    title: 'Title',
    author: 'Author',
    language: 'Language of the words',
    steps: 'Steps',
    none: 'Bring the face to what you want to show, then add the view.',
    add: 'Add this view as a step',
    added: (number: number): string => `Step ${number} is added. Its words come next.`,
    full: (most: number): string => `A tour has ${most} steps at most.`,
    withFace: 'Keep sex and age of this face in the views',
    withFaceHint: 'Otherwise the views are shown on whatever face is there. No view ever holds a name, a plan or a dose.',
    step: (number: number): string => `Step ${number}`,
    stepTitle: 'Heading',
    stepText: 'Words',
    show: 'Show its view',
    take: 'Take the view as it is now',
    taken: (number: number): string => `Step ${number} has the view as it is now.`,
    up: 'Up',
    down: 'Down',
    upNamed: (number: number): string => `Move step ${number} up`,
    downNamed: (number: number): string => `Move step ${number} down`,
    moved: (from: number, to: number): string => `Step ${from} is step ${to} now.`,
    remove: 'Remove',
    removeNamed: (number: number): string => `Remove step ${number}`,
    removed: (number: number): string => `Step ${number} is removed.`,
    preview: 'Preview',
    save: 'Save',
    saved: 'Saved in this browser.',
    close: 'Back to the tours',
    unsaved: 'This tour has changes that are not saved.',
    drop: 'Leave without saving',
    stay: 'Stay',
  },

  fault: {
    /** Before what is wrong. `step` is null where it is the tour's own field. */
    at: (step: number | null, field: string, what: string): string =>
      step === null ? `Tour, ${field}: ${what}` : `Step ${step}, ${field}: ${what}`,
    /** The commonest fields in words; others are named as they stand in the file. */
    fields: { title: 'title', author: 'author', language: 'language', steps: 'steps', text: 'words', '': 'the whole' } as Record<
      string,
      string
    >,
    what: {
      missing: 'is missing',
      'wrong-kind': 'is of the wrong kind',
      'too-long': 'is too long',
      'too-short': 'is too short',
      'out-of-range': 'is out of range',
      'unknown-value': 'is not known',
      empty: 'is empty',
      duplicate: 'is there twice',
    } satisfies Record<FaultKind, string>,
    limit: (what: string, limit: string): string => `${what} (${limit})`,
  },

  builtIn: {
    'upper-face': {
      title: 'What lifts the brow, and what pulls it down',
      steps: {
        balance: {
          title: 'One against many',
          text: 'The brow hangs in a balance. One muscle raises it: frontalis. Procerus, corrugator supercilii, depressor supercilii and orbicularis oculi work against it.',
        },
        elevator: {
          title: 'Frontalis',
          text: 'It has no hold on bone: it runs from the galea to the skin of the brow. When it contracts, the brow rises and the forehead folds across. It is the only muscle that raises the brow.',
        },
        'two-ways': {
          title: 'The forehead moves both ways',
          text: 'Watch the middle of the forehead. Skin below a line at about 61 percent of the forehead’s height moves up, skin above it moves down.',
        },
        corrugator: {
          title: 'Corrugator supercilii',
          text: 'It begins at the inner end of the brow’s bony arch and ends in the skin above the middle third of the brow: deep near the nose, superficial further out. It draws the brow inwards and down and makes the vertical lines.',
        },
        middle: {
          title: 'Procerus and depressor supercilii',
          text: 'In the middle, procerus pulls the skin between the brows down and makes the line across the root of the nose. Depressor supercilii helps it at the inner brow.',
        },
        ring: {
          title: 'Orbicularis oculi',
          text: 'The ring round the eye squeezes, makes crow’s feet and lowers the outer brow.',
        },
        lid: {
          title: 'The lid has a lifter of its own',
          text: 'Levator palpebrae superioris opens the upper lid. It lies deep, behind the orbital septum. Toxin that reaches it makes the lid droop: that is no brow that has dropped.',
        },
        frown: {
          title: 'All of them: the frown',
          text: 'Corrugator, procerus and depressor supercilii together. Name each line that you see and the muscle that folds it.',
        },
      },
    },
    'brow-drop': {
      title: 'Where a brow drops, and why',
      steps: {
        'held-up': {
          title: 'What holds the brow',
          text: 'Frontalis is the only muscle that raises the brow. A forehead that is treated while the muscles below go on pulling lets the brow sink: that is why forehead and glabella are treated together.',
        },
        'lower-third': {
          title: 'The lowest part holds the brow',
          text: 'The lower frontalis, just over the brow, holds it up. It is to be spared: an EU label keeps forehead points at least 20 mm above the orbital rim.',
        },
        distances: {
          title: 'Distances that labels ask for',
          text: 'Each label counts from its own landmark: one from the rim of bone, the other from the brow. 20 mm above the one is not 20 mm above the other.',
        },
        'outer-brow': {
          title: 'The other way: the outer brow goes up',
          text: 'Where the middle of frontalis rests and its outer part goes on, the outer brow is lifted. This is the Spock brow.',
        },
        'pulled-down': {
          title: 'Who pulls',
          text: 'Corrugator draws the brow inwards and down, procerus its inner end down, and the ring round the eye lowers its outer part. Frontalis holds against all of them.',
        },
        'lid-not-brow': {
          title: 'A lid is no brow',
          text: 'A lid that droops two to seven days after treatment of the glabella points to levator palpebrae superioris. Look at the edge of the lid and at the brow apart.',
        },
        'glabella-limits': {
          title: 'How it is avoided in the glabella',
          text: 'Corrugator points stay at least 10 mm above the bone or the brow’s arch, as each label words it. A training text adds: not beyond the line through the middle of the pupil.',
        },
      },
    },
    smile: {
      title: 'The smile and its neighbours',
      steps: {
        smile: {
          title: 'A smile',
          text: 'The corner of the mouth goes up and back: that is zygomaticus major.',
        },
        zygomaticus: {
          title: 'Zygomaticus major',
          text: 'From the cheekbone to the modiolus at the corner of the mouth. Near the eye it lies only 3.0 to 4.5 mm deep to orbicularis oculi.',
        },
        'upper-lip': {
          title: 'The lifters of the upper lip',
          text: 'Levator labii superioris alaeque nasi, levator labii superioris and zygomaticus minor raise the lip itself. A gummy smile is treated in these three.',
        },
        'crows-feet': {
          title: 'Neighbour one: crow’s feet',
          text: 'Points beside the eye that lie too low or too deep reach zygomaticus: the smile becomes uneven. The muscle’s upper border was measured 17.9 to 22.8 mm below the outer corner of the eye.',
        },
        'corner-down': {
          title: 'The opponent: depressor anguli oris',
          text: 'It ends at the same modiolus and pulls the corner down and out. It is the target at the corner of the mouth.',
        },
        'lower-lip': {
          title: 'Neighbour two: depressor labii inferioris',
          text: 'It lies deep to depressor anguli oris where the two overlap and draws the lower lip down. An injection into depressor anguli oris that reaches it drops or skews the corner.',
        },
        chin: {
          title: 'Neighbour three: mentalis',
          text: 'It lifts the chin and the lower lip and dimples the chin. Its injection can weaken the closing of the lower lip.',
        },
        risorius: {
          title: 'Neighbour four: risorius',
          text: 'It widens the mouth and lies over the front of masseter. A shallow injection into masseter can reach it and narrow the smile.',
        },
      },
    },
  },
});
