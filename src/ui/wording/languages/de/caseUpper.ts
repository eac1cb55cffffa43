import type { CASE_UPPER_WORDS } from '../../caseUpperWords.ts';

export const caseUpper: typeof CASE_UPPER_WORDS = {
  'frown-first-time': {
    title: 'Erste Behandlung der Zornesfalten',
    history: 'Sie ist 38 und gesund. Sie nimmt keine Medikamente und wurde nie behandelt.',
    wish: 'Sie wirkt in Besprechungen streng und möchte freundlicher aussehen.',
    hint: 'Fünf Punkte: einer in der Mittellinie, zwei über jeder Braue. Bleiben Sie deutlich über dem Knochen.',
    lesson:
      'Zwei Punkte je Corrugator, einer im Procerus, je 4 U. Nie weniger als 10 mm über dem Orbitarand: Darunter liegt der Weg zum Levator.',
  },
  'frown-man': {
    title: 'Kräftige Zornesfalten bei einem Mann',
    history: 'Er ist 46 und gesund. Seine Haut ist dick, und seine Zornesfalten sind tief. Er hat keine Allergie gegen Kuhmilch.',
    wish: 'Er möchte die tiefe Furche weicher.',
    hint: 'Diese Fachinformation nennt fünf Punkte zu je 10 Einheiten dieses Präparats. Der mittlere Punkt liegt nahe der Nasenwurzel.',
    lesson:
      'Die Einheiten dieses Präparats sind seine eigenen und werden nie in die eines anderen umgerechnet. Ein kräftiger Muskel ist kein Grund, über die Fachinformation hinauszugehen.',
  },
  'frown-two-medial': {
    title: 'Leichte Zornesfalten, zwei mediale Punkte je Seite',
    history: 'Sie ist 33 und gesund. Die Zornesfalten zeigen sich nur in Bewegung.',
    wish: 'Sie möchte, dass sie so leicht bleiben, wie sie sind.',
    hint: 'Diese Fachinformation setzt beide Punkte einer Seite in die mediale Hälfte des Corrugators.',
    lesson:
      'Fachinformationen unterscheiden sich. Hier liegen beide Punkte einer Seite medial, einer unter dem anderen. Die Fachinformation nennt keine Abstände: Die Punkte hat Facies gezeichnet.',
  },
  'frown-longer-gap': {
    title: 'Weniger Termine für die Zornesfalten',
    history: 'Sie ist 52 und gesund. Sie wurde zweimal mit einem anderen Präparat behandelt, zuletzt vor einem Jahr.',
    wish: 'Sie möchte seltener kommen und ihr Gesicht weiter bewegen.',
    hint: 'Dieselben fünf Stellen, eine andere Dosis: je 8 Einheiten dieses Präparats.',
    lesson: 'Die Stellen bleiben, die Dosis ist die dieses Präparats: 8 Einheiten an jedem von fünf Punkten.',
  },
  'forehead-and-frown': {
    title: 'Stirnfalten, mit den Zornesfalten',
    history: 'Sie ist 44 und gesund. Ihre Brauen liegen am Orbitarand und halten gut.',
    wish: 'Sie möchte eine glattere Stirn ohne schwere Brauen.',
    hint: 'Diese Fachinformation behandelt die Stirn nie allein. Halten Sie die untere Reihe mindestens 20 mm über der Braue.',
    lesson:
      'Stirn und Zornesfalten zusammen, 40 U in zehn Punkten. Der Frontalis allein hält die Braue: Wird er weit unten oder ohne seinen Gegenspieler behandelt, sinkt die Braue.',
  },
  'forehead-row': {
    title: 'Eine Reihe quer über die Stirn',
    history: 'Sie ist 36 und gesund. Sie hat keine Zornesfalten. Ihre Brauen hängen nicht vom Frontalis ab.',
    wish: 'Sie möchte die Falten weicher und die Brauen, wie sie sind.',
    hint: 'Fünf Punkte nebeneinander, mindestens 20 mm über dem Orbitarand. Je 2 bis 4 Einheiten.',
    lesson:
      'Die Fachinformation legt Höhe und Zahl fest; der Abstand ist gleichmäßig gezeichnet. Eine Reihe, die die Seiten auslässt, lässt die äußere Braue spitz hochlaufen.',
  },
  'smile-lines': {
    title: 'Falten am Auge beim Lächeln',
    history: 'Sie ist 42 und gesund. Die Falten zeigen sich nur, wenn sie lächelt.',
    wish: 'Sie möchte sie weicher, mit ihrem eigenen Lächeln.',
    hint: 'Drei Punkte je Seite, außerhalb des Orbitarands. Bleiben Sie oberflächlich.',
    lesson:
      'Der erste Punkt 15 mm seitlich des äußeren Augenwinkels, die anderen 10 mm darüber und darunter. Zu weit unten oder zu tief erreicht man den Zygomaticus und das Lächeln.',
  },
  'smile-lines-man': {
    title: 'Tiefe Lachfalten bei einem Mann',
    history: 'Er ist 50 und gesund. Die Falten sind auch in Ruhe zu sehen. Er arbeitet im Freien.',
    wish: 'Er möchte weniger müde aussehen.',
    hint: 'Drei Punkte je Seite. Die gleichmäßige Aufteilung der Gesamtdosis dieser Fachinformation ist noch zu bestätigen.',
    lesson:
      'Die Gesamtdosis der Fachinformation ist 60 Einheiten in sechs Punkten; je 10 wurden daraus errechnet und sind als ungeprüft markiert. Falten in Ruhe werden weniger weich.',
  },
  'roll-under-the-eye': {
    title: 'Der Wulst unter dem Auge',
    history: 'Sie ist 31 und gesund. Das Lid schnellt rasch zurück. Keine trockenen Augen, keine Operation an den Lidern.',
    wish: 'Beim Lächeln stört sie ein Wulst unter den Augen.',
    hint: 'Ein kleiner Punkt je Seite, knapp unter der Haut, unterhalb der Pupillenmitte. Lesen Sie die Warnung zu schlaffen Lidern.',
    lesson:
      'Off-label, aus einer Studie: 2 U, 3 mm unter dem Lidrand. Mediale oder tiefer gelegene Punkte bergen das Risiko von Doppeltsehen oder eines hängenden Lides.',
  },
  'outer-brow-lift': {
    title: 'Anheben der äußeren Braue',
    history: 'Sie ist 48 und gesund. Die Brauen sind gerade und liegen unter dem Orbitarand.',
    wish: 'Sie möchte das Brauenende etwas höher.',
    hint: 'Schwächen Sie, was das Brauenende nach unten zieht, nicht, was es hebt. Zwei kleine Punkte je Seite, oberflächlich, weg vom Lid.',
    lesson:
      'Der laterale Orbicularis zieht das Brauenende nach unten. Off-label; die Studie nennt Muskel und Dosis, nicht die Stellen. Versprechen Sie keine bestimmte Anhebung.',
  },
};
