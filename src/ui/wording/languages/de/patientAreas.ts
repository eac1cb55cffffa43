import type { PATIENT_AREA_WORDS } from '../../patientAreaWords.ts';

const USUAL_START = 'Die meisten bemerken nach 2 bis 3 Tagen eine Veränderung.';
const GENERAL_START = 'Bis zur vollen Wirkung dauert es etwa zwei Wochen.';
const USUAL_END = 'Es hält etwa 3 bis 4 Monate.';
const GENERAL_END = 'Es hält etwa drei bis vier Monate.';
const MIGRAINE = 'Wird bei Erwachsenen mit chronischer Migräne behandelt, um Kopfschmerzen vorzubeugen, nicht für das Aussehen.';
const NO_FIGURE = 'Für diesen Körperteil gibt es keine genaue Zahl. Fragen Sie uns, was zu erwarten ist.';
const EVERY_TWELVE = 'Bei Migräne wird es alle 12 Wochen wiederholt.';

export const patientAreas: typeof PATIENT_AREA_WORDS = {
  forehead: {
    name: 'Stirn',
    does: 'Entspannt den Stirnmuskel, sodass die Querfalten auf Ihrer Stirn weicher werden.',
    starts: USUAL_START,
    lasts: USUAL_END,
  },
  glabella: {
    name: 'Zwischen den Augenbrauen',
    does: 'Entspannt die Stirnrunzelmuskeln, sodass die Falten zwischen Ihren Augenbrauen weicher werden.',
    starts: USUAL_START,
    lasts: 'Rechnen Sie mit 3 bis 4 Monaten. Bei manchen sind es etwa 6 Monate.',
  },
  'crows-feet': {
    name: 'Äußerer Augenwinkel',
    does: 'Entspannt den Muskel dort, sodass die Falten beim Lächeln oder Zusammenkneifen der Augen weicher werden.',
    starts: USUAL_START,
    lasts: USUAL_END,
  },
  nose: {
    name: 'Nase',
    does: 'Mildert die kleinen Falten auf der Nase, die beim Naserümpfen zu sehen sind.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  lips: {
    name: 'Lippen',
    does: 'Mildert die feinen senkrechten Falten um die Lippen.',
    starts: GENERAL_START,
    lasts: 'In einer Studie blieben Falten um die Lippen bis zu 16 bis 20 Wochen weicher.',
  },
  neck: {
    name: 'Hals',
    does: 'Entspannt den dünnen Muskel des Halses, sodass die senkrechten Stränge weicher werden.',
    starts: 'Zuerst gemessen wurde es zwei Wochen nach der Behandlung. Dann können Sie es beurteilen.',
    lasts: 'Es lässt langsam nach. In einer Studie war es am Tag 120 noch zu sehen.',
  },
  brow: {
    name: 'Augenbraue',
    does: 'Der äußere Teil der Braue kann sich bei manchen um ein paar Millimeter heben. Versprechen lässt sich das nicht.',
    starts: USUAL_START,
    lasts: GENERAL_END,
  },
  'upper-eyelid': {
    name: 'Oberlid',
    does: 'Das Lid selbst wird nicht gehoben. Wir halten Abstand von dem Muskel, der es öffnet.',
    starts: 'Ein hängendes Lid, falls es dazu kommt, zeigt sich innerhalb von 2 bis 7 Tagen.',
    lasts: 'Ein hängendes Lid ist nicht häufig, kann aber mehrere Wochen anhalten.',
  },
  'lower-eyelid': {
    name: 'Unterlid',
    does: 'Öffnet das Auge ein wenig und mildert den kleinen Wulst unter den Wimpern.',
    starts: GENERAL_START,
    lasts: 'Es hält etwa drei bis vier Monate. Kleine Mengen können früher nachlassen.',
  },
  'bunny-lines': {
    name: 'Seite der Nase',
    does: 'Mildert die kleinen Falten seitlich auf der Nase beim Naserümpfen.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  'nasal-tip': {
    name: 'Nasenspitze',
    does: 'Entspannt den kleinen Muskel, der die Nasenspitze nach unten zieht.',
    starts: GENERAL_START,
    lasts: 'Es hält etwa 3 Monate. Die Veränderung ist meist klein.',
  },
  'nasal-ala': {
    name: 'Nasenflügel',
    does: 'Entspannt den Muskel, der das Nasenloch weitet.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  'gummy-smile': {
    name: 'Oberlippe, neben der Nase',
    does: 'Entspannt die Muskeln, die die Oberlippe heben, sodass beim Lächeln weniger Zahnfleisch zu sehen ist.',
    starts: 'Es beginnt meist nach ein bis zwei Wochen.',
    lasts: 'Es hält etwa 4 bis 6 Monate und lässt langsam nach.',
  },
  'mouth-corner': {
    name: 'Mundwinkel',
    does: 'Entspannt den Muskel, der den Mundwinkel nach unten zieht.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  chin: {
    name: 'Kinn',
    does: 'Entspannt den Kinnmuskel, sodass die kleinen Grübchen am Kinn weicher werden.',
    starts: GENERAL_START,
    lasts: GENERAL_END,
  },
  masseter: {
    name: 'Kaumuskel',
    does: 'Entspannt den Kaumuskel am Kieferwinkel, sodass das untere Gesicht schmaler wirken kann.',
    starts: 'Es beginnt langsam. Die Veränderung nimmt über etwa 12 Wochen zu.',
    lasts: 'Bei den meisten ist am Tag 90 noch eine Veränderung zu sehen, bei mehr als der Hälfte am Tag 180.',
  },
  temple: {
    name: 'Schläfe',
    does: MIGRAINE,
    starts: NO_FIGURE,
    lasts: EVERY_TWELVE,
  },
  jawline: {
    name: 'Kieferlinie',
    does: 'Entspannt den dünnen Halsmuskel, der das untere Gesicht nach unten zieht.',
    starts: GENERAL_START,
    lasts: 'Bei den meisten ist nach 3 Monaten noch eine Veränderung zu sehen.',
  },
  occiput: { name: 'Hinterkopf', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  nape: { name: 'Nacken', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
  shoulder: { name: 'Schulter', does: MIGRAINE, starts: NO_FIGURE, lasts: EVERY_TWELVE },
};
