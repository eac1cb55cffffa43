import type { PATIENT_QUESTION_WORDS } from '../../patientQuestionWords.ts';

export const patientQuestions: typeof PATIENT_QUESTION_WORDS = {
  hurt: {
    question: 'Tut es weh?',
    answers: [
      'Die Nadel ist sehr fein.',
      'Die meisten brauchen keine Betäubung. Eis, kalte Luft, ein Kältespray oder eine Creme können helfen.',
      'Kälte wirkte in einer Studie so gut wie eine Creme.',
    ],
  },
  'how-long-visit': {
    question: 'Wie lange dauert es?',
    answers: ['Die Injektionen dauern etwa 10 bis 20 Minuten. Die übrige Zeit ist Gespräch und Vorbereitung.'],
  },
  start: {
    question: 'Wann beginnt die Wirkung?',
    answers: ['Meist bemerken Sie sie nach 2 bis 3 Tagen. Bis zur vollen Wirkung dauert es etwa 2 Wochen.'],
  },
  last: {
    question: 'Wie lange hält es?',
    answers: ['Rechnen Sie mit 3 bis 4 Monaten. Bei manchen sind es etwa 6 Monate.'],
  },
  frozen: {
    question: 'Sehe ich dann starr aus?',
    answers: [
      'Die Muskeln, die die Falten machen, werden entspannt und bewegen sich daher weniger.',
      'Der Plan wird an Ihre eigenen Muskeln angepasst. Sagen Sie, wie viel Bewegung Sie behalten möchten.',
    ],
  },
  dislike: {
    question: 'Was ist, wenn es mir nicht gefällt?',
    answers: [
      'Es lässt von selbst nach, meist in 3 bis 4 Monaten.',
      'Sagen Sie es uns bei der Kontrolle nach zwei Wochen. Manches lässt sich dann anpassen.',
    ],
  },
  reverse: {
    question: 'Lässt es sich rückgängig machen?',
    answers: [
      'Es lässt von selbst nach. Keine für diese Seite gelesene Quelle nennt einen Weg, die Wirkung vorher zu beenden.',
      'Augentropfen können ein hängendes Lid bis dahin um 1 bis 3 mm heben. Dafür sind sie nicht zugelassen.',
    ],
  },
  stop: {
    question: 'Macht es abhängig? Was passiert, wenn ich aufhöre?',
    answers: [
      'Wenn es nachlässt, bewegen sich die Muskeln wieder. In einer Studie wurden die Falten wieder so, wie sie vorher waren. Keine für diese Seite gelesene Quelle spricht von Abhängigkeit.',
    ],
  },
  often: {
    question: 'Wie oft kann ich es machen lassen?',
    answers: ['Nicht öfter als alle 3 Monate.', 'Zu viel oder zu oft kann dazu führen, dass es später weniger gut wirkt.'],
  },
  'stronger-each-time': {
    question: 'Wird es mit jeder Behandlung besser?',
    answers: ['In einer Studie wurden die Falten im ruhenden Gesicht über drei Behandlungen hinweg weiter besser.'],
  },
  spread: {
    question: 'Kann es sich im Körper ausbreiten?',
    answers: [
      'Das kann vorkommen, Stunden bis Wochen später. Probleme beim Schlucken oder Atmen können lebensbedrohlich sein: Wählen Sie sofort den Notruf.',
    ],
  },
  approved: {
    question: 'Ist diese Anwendung amtlich zugelassen?',
    answers: [
      'Für die Falten zwischen den Augenbrauen ja, in den USA und in Europa.',
      'Für viele andere Teile des Gesichts nicht. Fragen Sie uns, warum wir es dort verwenden.',
    ],
  },
  pregnancy: {
    question: 'Was ist, wenn ich schwanger bin oder stille?',
    answers: ['Dann sollte nicht behandelt werden. Sagen Sie es uns, auch wenn Sie nur schwanger sein könnten.'],
  },
  medicines: {
    question: 'Was ist mit meinen anderen Medikamenten?',
    answers: [
      'Nennen Sie uns alle. Manche Antibiotika und muskelentspannenden Mittel verstärken die Wirkung.',
      'Blutverdünnende Medikamente können blaue Flecken größer machen.',
    ],
  },
  driving: {
    question: 'Kann ich danach Auto fahren?',
    answers: ['Schwache Muskeln, ein hängendes Lid oder Doppeltsehen sind möglich. Fahren Sie nicht, wenn Sie etwas davon bemerken.'],
  },
  exercise: {
    question: 'Kann ich Sport treiben?',
    answers: [
      'Warten Sie vorsichtshalber die ersten 4 Stunden. Manche Praxen sagen 24 Stunden.',
      'Keine gute Studie zeigt, dass das Warten nötig ist.',
    ],
  },
  bruise: {
    question: 'Wie lange bleibt ein blauer Fleck?',
    answers: ['Ein blauer Fleck kann 7 bis 11 Tage bleiben.'],
  },
  sagging: {
    question: 'Hilft es gegen schlaffe Haut?',
    answers: ['Nein. Es mildert Falten, die durch Bewegung entstehen. Schlaffe oder hängende Haut behandelt es nicht.'],
  },
  age: {
    question: 'Bin ich zu jung oder zu alt?',
    answers: ['Es ist für Erwachsene, nicht für Personen unter 18 Jahren. Es gibt auch eine obere Altersgrenze; die prüfen wir für Sie.'],
  },
  men: {
    question: 'Ist es bei Männern anders?',
    answers: ['Bei Männern kann es später beginnen und früher nachlassen.', 'Männer brauchen meist mehr, weil ihre Muskeln größer sind.'],
  },
};
