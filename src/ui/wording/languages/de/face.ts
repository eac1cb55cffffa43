import type { FACE_WORDS } from '../../faceWords.ts';

const AS_THE_HEAD = 'wie der Kopf';

export const face: typeof FACE_WORDS = {
  intro: 'Das Gesicht wird mit diesem Termin aufbewahrt. Ein neuer Termin beginnt damit.',
  given: 'Dieser Termin wurde durchgeführt. Sein Gesicht bleibt, wie es damals war.',
  locked: 'Die Akten sind gesperrt.',
  groups: {
    person: 'Person',
    lids: 'Braue und Lider',
    nose: 'Nase',
    mouth: 'Mund',
    outline: 'Gesichtsform',
    lines: 'Falten',
    measure: 'Messen',
  },
  sex: {
    name: 'Weibliche oder männliche Form',
    value: (malePercent) =>
      malePercent === 0
        ? 'weibliche Form'
        : malePercent === 100
          ? 'männliche Form'
          : `${malePercent} % des Wegs zur männlichen Form`,
    female: 'weibliche Form',
    male: 'männliche Form',
  },
  age: { name: 'Alter, nach dem das Gesicht aussieht', value: (years) => `${years} Jahre` },
  ancestry: {
    title: 'Mittlere Formen zum Mischen',
    hint: 'Der Kopf bringt drei mittlere Formen mit, jede ein statistischer Durchschnitt, den seine Urheber nach einer Herkunft benannt haben. Sie lassen sich frei mischen. Sie sind Zeichenhilfen: Kein Mittelwert sagt, wie ein Mensch aussieht oder woher er kommt.',
    african: 'Mittlere Form, „afrikanisch“ benannt',
    asian: 'Mittlere Form, „asiatisch“ benannt',
    value: (percent) => `${percent} %`,
    rest: (percent) => `Der Rest, ${percent} %, ist die „europäisch“ benannte mittlere Form.`,
  },
  skinTone: 'Hautton (Monk-Skala)',
  shapes: {
    'brow-angle': { name: 'Neigung der Brauen', less: 'äußeres Ende tiefer', more: 'äußeres Ende höher' },
    'outer-canthus-height': { name: 'Äußere Augenwinkel', less: 'tiefer', more: 'höher' },
    epicanthus: { name: 'Falte am inneren Augenwinkel', less: 'offener Winkel', more: 'bedeckter Winkel' },
    'lid-fold': { name: 'Falte des Oberlids', less: 'tiefer', more: 'höher' },
    'lower-lid-bag': { name: 'Unterlid', less: 'hohl', more: 'voll' },
    'nose-width': { name: 'Breite der Nase', less: 'schmaler', more: 'breiter' },
    'nose-projection': { name: 'Vorsprung der Nase', less: 'flacher', more: 'weiter vor' },
    'nose-length': { name: 'Länge der Nase', less: 'kürzer', more: 'länger' },
    'nostril-flare': { name: 'Nasenflügel', less: 'enger', more: 'weiter gebläht' },
    'mouth-width': { name: 'Breite des Mundes', less: AS_THE_HEAD, more: 'breiter' },
    'lip-projection': { name: 'Vorsprung der Lippen', less: 'flacher', more: 'weiter vor' },
    'mouth-corners': { name: 'Mundwinkel', less: 'tiefer', more: 'höher' },
    'cupids-bow': { name: 'Amorbogen', less: 'weicher', more: 'schärfer' },
    weight: { name: 'Fülle des Gesichts', less: 'hagerer', more: 'voller' },
    'face-diamond': { name: 'Rautenförmiger Umriss', less: AS_THE_HEAD, more: 'rautenförmig' },
    'face-rectangular': { name: 'Rechteckiger Umriss', less: AS_THE_HEAD, more: 'rechteckig' },
    'face-square': { name: 'Quadratischer Umriss', less: AS_THE_HEAD, more: 'quadratisch' },
    'face-triangular': { name: 'Dreieckiger Umriss', less: AS_THE_HEAD, more: 'dreieckig' },
    'chin-pointed': { name: 'Kinn', less: AS_THE_HEAD, more: 'spitz' },
  },
  outlineHint: 'Die Umrisse teilen sich ein Ganzes: Zusammen gehen sie nicht weiter als einer von ihnen allein.',
  shapeValue: (percent, end) => (percent === 0 ? AS_THE_HEAD : `${percent} % ${end}`),
  resetOne: (name) => `Zurücksetzen: ${name}`,
  resetAll: 'Gesicht zurücksetzen',
  resetAllHint: 'Zurück zum Kopf, wie er geliefert wird. Der Abstand der Pupillen wurde gemessen und bleibt.',
  wasReset: 'Das Gesicht ist, wie der Kopf geliefert wird.',
  startNew: 'Neue Akten so beginnen',
  startNewHint: 'Neue Akten in diesem Browser beginnen mit dieser Form, diesem Alter, Hautton und diesen Falten.',
  startsNew: 'Neue Akten beginnen mit dieser Form, diesem Alter, Hautton und diesen Falten.',
  measure: {
    label: 'Zwischen den Pupillen, mm',
    hint: 'Wie auf einem Brillenrezept für die Ferne oder mit einem Lineal, während die Person in die Ferne sieht.',
    head: (mm) => `Das Gesicht, wie es gezeichnet ist, hat ${mm} mm.`,
    range: (least, most) =>
      `Geben Sie ${least} bis ${most} mm ein. Diese Grenzen sind die von Facies selbst; sie fangen Tippfehler ab.`,
    notNumber: 'Geben Sie eine Zahl in Millimetern ein.',
    forget: 'Durchschnittsgesicht nehmen',
    set: (mm) => `Alle Millimeter richten sich jetzt nach ${mm} mm zwischen den Pupillen.`,
    forgotten: 'Alle Millimeter sind jetzt die des Durchschnittsgesichts.',
    what: 'Abstände der Punkte, Grenzen der Regeln und die Stellen, die Fachinformationen in Millimetern angeben, folgen alle diesem einen Maß. Eine Länge kann nicht sagen, wie sich ein Gesicht in seinen Proportionen unterscheidet: Prüfen Sie die Landmarken auf der Haut.',
  },
  mmOf: {
    person: (mm) => `mm nach den ${mm} mm zwischen den Pupillen dieser Person`,
    average: 'mm des Durchschnittsgesichts; zum Kalibrieren den Pupillenabstand dieser Person messen',
  },
};
