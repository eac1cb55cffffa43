import type { FindingSeverity } from '#domain/safety/finding.ts';
import type { Side } from '#knowledge/anatomy/ids.ts';
import type { NeedleDirection, SitePlane } from '#knowledge/sites/planes.ts';
import { translated } from '#stores/language.ts';

const sites = (count: number) => `${count} ${count === 1 ? 'site' : 'sites'}`;
const mm = (value: number) => `${value.toFixed(1)} mm`;

type MmSpan = { readonly fromMm: number; readonly toMm: number };

/** Ways to move a site over the skin. Left and right are the patient's own. */
export type MoveDirection = 'up' | 'down' | 'medial' | 'lateral' | 'left' | 'right';

/** What the editing of sites says. Distances come in mm; sides are the patient's. */
export const SITE_WORDS = translated('site', {
  planes: {
    intramuscular: 'Intramuscular',
    'intramuscular-deep': 'Intramuscular, deep',
    'intramuscular-superficial': 'Intramuscular, superficial',
    subdermal: 'Subdermal',
    intradermal: 'Intradermal',
  } satisfies Record<SitePlane, string>,
  directions: {
    perpendicular: 'At right angles to the skin',
    up: 'Up',
    down: 'Down',
    medial: 'Medially',
    lateral: 'Laterally',
    'up-medial': 'Up and medially',
    'up-lateral': 'Up and laterally',
    'down-medial': 'Down and medially',
    'down-lateral': 'Down and laterally',
  } satisfies Record<NeedleDirection, string>,
  noDirection: 'Not said',
  several: sites,
  numbered: (name: string, number: number) => (number > 1 ? `${name} ${number}` : name),
  mixed: 'Mixed',
  origin: {
    label: 'At the label’s point',
    labelMoved: (moved: number | null) => (moved === null ? 'Moved from the label’s point' : `Moved ${mm(moved)} from the label’s point`),
    clinic: 'From a pattern of the clinic',
    free: 'Placed by hand',
  },
  unchosen: 'not chosen',
  editor: {
    close: 'Done with this selection',
    chosen: 'Chosen, counts in the plan',
    chooseAll: 'Choose all',
    unchooseAll: 'Unchoose all',
    chosenMixed: 'Some are chosen, some are not',
    dose: 'Dose',
    doseForAll: 'Dose of each site',
    doseOfProducts: 'These sites are of different products, whose units are never the same. Select the sites of one product to set a dose.',
    doseInvalid: 'Write a number above 0 with at most two decimals.',
    noDose: 'No dose yet: neither a label nor a site of this product here says one.',
    more: (step: string, unit: string) => `${step} ${unit} more`,
    less: (step: string, unit: string) => `${step} ${unit} less`,
    muscle: 'Muscle',
    outside: (distance: number) => `outside this muscle by ${mm(distance)}`,
    outsideHint: (distance: number) => `The site lies ${mm(distance)} outside this muscle’s area on this face.`,
    muscleHere: 'Under the site',
    muscleElsewhere: 'Not under the site',
    plane: 'Depth',
    direction: 'Needle direction (a hint)',
    position: 'Position',
    notMeasured: 'The face has not arrived, so distances cannot be measured and the site cannot be moved. All else can be changed.',
    otherHead: 'This site was placed on another version of the head: where it lies here is not known.',
    mirror: 'Mirror',
    mirrorTo: (side: Side) => `Mirror to the ${side}`,
    duplicate: 'Duplicate',
    remove: 'Delete',
    locked: 'This visit was given and is locked. What was done differently is written as an amendment.',
    openRecord: 'Open the record',
    needle: 'Down the needle',
    findings: 'Findings of the safety check',
    severity: { stop: 'Stop:', warning: 'Warning:', note: 'Note:' } satisfies Record<FindingSeverity, string>,
  },
  distances: {
    aboveRim: (value: number) => (value < 0 ? `${mm(-value)} below the supraorbital rim` : `${mm(value)} above the supraorbital rim`),
    midline: (value: number) => `${mm(value)} from the midline`,
    inMidline: 'in the midline',
    canthus: (value: number) =>
      value < 0 ? `${mm(-value)} medial to the outer corner of the eye` : `${mm(value)} lateral to the outer corner of the eye`,
    aboveCanthus: (value: number) => (value < 0 ? `${mm(-value)} below its level` : `${mm(value)} above its level`),
    mouthCorner: (value: number) =>
      value < 0 ? `${mm(-value)} below the level of the mouth corner` : `${mm(value)} above the level of the mouth corner`,
    jawAngle: (value: number) =>
      value < 0 ? `${mm(-value)} below the level of the jaw angle` : `${mm(value)} above the level of the jaw angle`,
  },
  nudge: {
    label: 'Move the site',
    step: 'Step',
    steps: { large: '1 mm', small: '0.2 mm' },
    keys: 'Arrow keys move by 1 mm, with Shift by 0.2 mm; M mirrors, D duplicates, Delete removes.',
    toward: {
      up: 'up',
      down: 'down',
      medial: 'medially',
      lateral: 'laterally',
      left: 'toward the patient’s left',
      right: 'toward the patient’s right',
    } satisfies Record<MoveDirection, string>,
    button: (toward: string, step: number) => `Move ${step} mm ${toward}`,
  },
  volume: {
    /** "0.1 ml, 10 marks of a 1 ml syringe": a number that was rounded says so. */
    of: (ml: string, marks: string, exact: boolean) => `${exact ? '' : 'about '}${ml} ml, ${marks} of a 1 ml syringe`,
    marks: (count: number) => `${count} ${count === 1 ? 'mark' : 'marks'}`,
    tooMuch: (ml: string) => `${ml} ml: more than one 1 ml syringe holds`,
    unprepared: 'Volume and syringe marks follow from vial and diluent, which the plan does not have yet.',
  },
  list: {
    edit: (name: string, facts: string) => `Edit ${name}: ${facts}`,
    selectAll: 'Select all here',
    selectNone: 'Select none',
    keys: 'On an edit button: arrow keys move the site, M mirrors, D duplicates, Delete removes.',
    asymmetry: 'Left and right differ',
    unlike: (name: string, left: string, right: string) => `${name}: left ${left}, right ${right}`,
    only: (name: string, side: Side, dose: string) => `${name}: only on the ${side}, ${dose}`,
    apart: (distance: number) => `places ${mm(distance)} apart when mirrored`,
    /** A site that moved from its label's point by so much. */
    moved: (distance: number) => `moved ${mm(distance)}`,
  },
  add: {
    button: 'Add a site',
    buttonOn: (side: Side) => `Add a site, ${side}`,
    noFace: 'A site can be added here once the face has arrived. Without its files there is no skin to place it on.',
    noPlace: 'No place was found on this face for a new site here.',
    hint: 'It starts in the middle of the region and is then moved by the arrow keys.',
  },
  needle: {
    loading: 'Loading',
    failed: 'The section could not be loaded. Check the connection and try again.',
    picture: 'Section down the needle, depth in millimetres',
    skin: 'Skin',
    muscleUnder: (names: string) => `Under the site: ${names}.`,
    ownElsewhere: (name: string) => `${name}, which the plan names, does not lie under the site on this face and is not drawn.`,
    noneUnder: 'No muscle’s area lies under the site on this face.',
    notMeasured: 'Without the face, the muscle named on the plan is shown.',
    /** In words, for someone who does not see the picture. */
    band: (name: string, top: MmSpan, thickness: MmSpan) =>
      `${name} begins ${span(top.fromMm, top.toMm)} under the skin and is ${span(thickness.fromMm, thickness.toMm)} thick`,
    top: (name: string, from: number, to: number) => `${name} begins ${span(from, to)} under the skin; its thickness was not read`,
    thick: (name: string, from: number, to: number) => `${name} is ${span(from, to)} thick; its depth under the skin was not read`,
    bone: (from: number, to: number) => `bone ${span(from, to)} under the skin`,
    below: (name: string, from: number, to: number) => `${name} ${span(from, to)} deeper`,
    tip: (depth: number) => `needle tip ${depth} mm`,
    /** A class of depth of one article, of no region and no person: never told as a depth to inject at. */
    planeBand: (name: string, from: number, to: number) =>
      `${name}: ${span(from, to)} as a general class of depth of one article, not measured here; the tip is drawn in its middle`,
    planeWithout: (name: string) => `${name}: no depth in millimetres was read, so the needle is drawn only at the skin.`,
    planeByMuscle: (name: string) => `${name}: general classes of depth are left out, because this muscle has figures of its own.`,
    nothing: 'No depth in millimetres was read for this muscle here. Nothing is drawn that was not read.',
    figures: 'Figures and their sources',
    words: 'In words',
    classes: 'Classes of depth, general',
    label: 'What the label’s layout says',
    region: 'Depth in this region',
    toward: (direction: string) => `Needle: ${direction.toLowerCase()}. The angle is drawn, not measured.`,
    perpendicular: 'Needle: at right angles to the skin.',
    noDirection: 'Needle: direction not said, drawn at right angles.',
    bonePart: 'Bone',
    blank: 'No depth was read here',
  },
  announce: {
    selected: (name: string) => `${name} selected`,
    moved: (toward: string, step: number, where: string) => `Moved ${step} mm ${toward}${where ? `; ${where}` : ''}`,
    crossed: (region: string) => `now in ${region}`,
    notMoved: 'The site cannot be moved further there',
    noFace: 'The face has not arrived: nothing can be moved or mirrored yet',
    removed: (count: number) => `${sites(count)} removed`,
    mirrored: (count: number) => `${sites(count)} mirrored`,
    notMirrored: 'Nothing to mirror: a site in the midline has no other side',
    bothSides: 'Both sides are selected: select the side that the other is to follow',
    duplicated: (count: number) => `${sites(count)} duplicated`,
    notDuplicated: 'The site could not be duplicated here',
    dose: (dose: string, count: number) => (count === 1 ? `Dose ${dose}` : `Dose of ${sites(count)} set to ${dose}`),
    chosen: (count: number, chosen: boolean) => `${sites(count)} ${chosen ? 'chosen' : 'no longer chosen'}`,
    changed: (what: string, value: string) => `${what}: ${value}`,
    added: (region: string, dose: string) => `Site added in the middle of ${region}, ${dose}. Arrow keys move it.`,
    locked: 'This visit is locked',
  },
} as const);

function span(from: number, to: number): string {
  return from === to ? `${from} mm` : `${from} to ${to} mm`;
}
