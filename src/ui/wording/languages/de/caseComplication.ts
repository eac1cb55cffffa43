import type { CASE_COMPLICATION_WORDS } from '../../caseComplicationWords.ts';

export const caseComplication: typeof CASE_COMPLICATION_WORDS = {
  'drooping-lid': {
    title: 'Ein Lid hängt',
    history:
      'Ihre Zornesfalten wurden vor zehn Tagen behandelt. Seit Tag fünf hängt das linke Oberlid. Beide Pupillen sind gleich; sie sieht nicht doppelt.',
    wish: 'Sie möchte wissen, was geschehen ist und wie lange es anhält.',
    hint: 'Vergleichen Sie die beiden Seiten. Ein Punkt liegt tiefer als sein Gegenüber.',
    lesson:
      'Ein Punkt am Orbitarand in der Pupillenlinie lässt Toxin zum Levator gelangen. Es lässt nach; Tropfen können das Lid bis dahin heben.',
    options: {
      'site.corrugator-lateral-left': {
        text: 'Der äußere linke Punkt',
        reason: 'Er liegt am Orbitarand, sein Gegenüber deutlich über der Braue.',
      },
      'site.procerus': { text: 'Der Punkt in der Mittellinie', reason: 'Weit vom Lid, und er würde beide Seiten gleich erreichen.' },
      'site.corrugator-medial-left': { text: 'Der innere linke Punkt', reason: 'Er liegt so hoch wie sein Gegenüber rechts.' },
      'muscle.levator-palpebrae-superioris': { text: 'Levator palpebrae superioris', reason: 'Er öffnet das Oberlid.' },
      'muscle.frontalis': { text: 'Frontalis', reason: 'Er hält die Braue, und die Braue steht wie zuvor.' },
      'muscle.orbicularis-oculi-palpebral': {
        text: 'Orbicularis oculi, Pars palpebralis',
        reason: 'Er schließt das Auge; ruht er, kann sich das Lid heben.',
      },
      'action.explain-and-drops': {
        text: 'Nach Schlucken, Atmen und Doppelbildern fragen; erklären; Apraclonidin-Tropfen erwägen; wieder einbestellen',
        reason: 'Die Tropfen heben das Lid 1 bis 3 mm; diese Anwendung ist nicht zugelassen.',
      },
      'action.more-toxin': { text: 'Mit Toxin im rechten Lid ausgleichen', reason: 'Das ergibt ein zweites hängendes Lid.' },
      'action.massage': {
        text: 'Die Braue massieren',
        reason: 'Nichts holt zurück, was gebunden ist, und Druck kann das Toxin weiter verteilen.',
      },
    },
  },
  'peaked-brows': {
    title: 'Ein ständig überraschter Blick',
    history: 'Vor zwei Wochen wurden ihre Zornesfalten und die Mitte ihrer Stirn behandelt.',
    wish: 'Ihre äußeren Brauen schießen hoch, sobald sie spricht.',
    hint: 'Lassen Sie sie die Brauen heben. Wo bewegt sich die Haut noch?',
    lesson:
      'Nur die Mitte des Frontalis ruht, die Seiten heben allein. Das folgt aus den Stellen, nicht aus dem Präparat. Die Angabe ist ungeprüft.',
    options: {
      'muscle.frontalis': { text: 'Frontalis, seine Seiten', reason: 'Die unbehandelten Seiten heben das Brauenende.' },
      'muscle.corrugator-supercilii': { text: 'Corrugator supercilii', reason: 'Er zieht die Braue nach innen und ruht hier.' },
      'muscle.orbicularis-oculi-orbital': { text: 'Orbicularis oculi', reason: 'Er zieht die Braue nach unten.' },
      'error.sides-left-out': { text: 'Die Seiten der Stirn wurden ausgelassen', reason: 'Kein Punkt liegt lateral der Pupillen.' },
      'error.too-low': { text: 'Die Punkte lagen zu weit unten', reason: 'Dann würde die Braue sinken.' },
      'error.too-much': { text: 'Die Dosis war zu hoch', reason: 'Mehr in der Mitte würde die Seiten nicht heben.' },
      'action.small-dose-lateral': {
        text: 'Eine kleine Dosis hoch in jede Seite des Frontalis',
        reason: 'Sie gleicht den Zug aus. Nur wo die Braue nicht davon abhängt.',
      },
      'action.more-in-the-middle': { text: 'Mehr in der Mitte', reason: 'Der Unterschied wird größer.' },
      'action.lift-the-tail': { text: 'Unter dem Brauenende behandeln', reason: 'Das hebt das Brauenende noch mehr.' },
    },
  },
  'heavy-brows': {
    title: 'Schwere Brauen',
    history: 'Vor zwei Wochen wurde allein ihre Stirn behandelt, in einer Reihe von sieben Punkten knapp über den Brauen.',
    wish: 'Ihre Brauen fühlen sich schwer an, und sie kann sie kaum heben.',
    hint: 'Wie weit über der Braue liegen die Punkte?',
    lesson:
      'Der unterste Teil des Frontalis hält die Braue. Bleiben Sie mindestens 20 mm über der Braue, und behandeln Sie mit, was die Braue nach unten zieht.',
    options: {
      'muscle.frontalis': { text: 'Frontalis, sein unterer Teil', reason: 'Er allein hebt die Braue.' },
      'muscle.levator-palpebrae-superioris': { text: 'Levator palpebrae superioris', reason: 'Die Lider öffnen sich wie zuvor.' },
      'muscle.procerus': { text: 'Procerus', reason: 'Ruht er, könnte sich die Braue heben.' },
      'error.too-low': { text: 'Die Punkte lagen zu weit unten', reason: 'Alle liegen weniger als 20 mm über der Braue.' },
      'error.too-superficial': {
        text: 'Die Punkte lagen zu oberflächlich',
        reason: 'Der Muskel ist hier dünn; die Wirkung zeigt, dass er erreicht wurde.',
      },
      'error.too-few': { text: 'Es waren zu wenige Punkte', reason: 'Sieben sind mehr, als die Fachinformation nennt.' },
      'action.wait-and-plan-higher': {
        text: 'Erklären, dass es nachlässt; nächstes Mal höher, mit den Zornesfalten',
        reason: 'Kein Toxin bringt die Hebung zurück.',
      },
      'action.more-forehead': { text: 'Die Stirn weiter oben vervollständigen', reason: 'Der Rest der Hebung ginge verloren.' },
      'action.lid-surgery': { text: 'Zur Operation der Lider überweisen', reason: 'Die Schwere ist vorübergehend.' },
    },
  },
  'smile-pulled-down': {
    title: 'Ein schiefes Lächeln',
    history: 'Vor zwei Wochen wurden die Falten an beiden Augen behandelt.',
    wish: 'Seither bleibt ihr rechter Mundwinkel unten, wenn sie lächelt.',
    hint: 'Vergleichen Sie die untersten Punkte der beiden Seiten.',
    lesson: 'Unter dem Jochbogen beginnt der Zygomaticus. Facies hält die Punkte am Augenwinkel weniger als 18 mm unter dem Augenwinkel.',
    options: {
      'site.canthal-lower-right': {
        text: 'Der unterste rechte Punkt',
        reason: 'Er liegt viel tiefer auf der Wange als sein Gegenüber.',
      },
      'site.canthal-upper-right': { text: 'Der obere rechte Punkt', reason: 'Er liegt weit von den Muskeln des Mundes.' },
      'site.canthal-lower-left': { text: 'Der unterste linke Punkt', reason: 'Schwach ist die andere Seite.' },
      'muscle.zygomaticus-major': { text: 'Zygomaticus major', reason: 'Er hebt beim Lächeln den Mundwinkel.' },
      'muscle.orbicularis-oris': { text: 'Orbicularis oris', reason: 'Er spitzt die Lippen, und sie spitzen sich gleichmäßig.' },
      'muscle.depressor-anguli-oris': { text: 'Depressor anguli oris', reason: 'Ruht er, könnte sich der Mundwinkel heben.' },
      'action.wait-and-record': { text: 'Erklären, mit Bildern dokumentieren, warten', reason: 'Es lässt nach.' },
      'action.treat-other-cheek': { text: 'Auch die linke Wange schwächen', reason: 'Dann ist das ganze Lächeln schwach.' },
      'action.more-on-the-right': { text: 'Mehr am rechten Auge', reason: 'Das verstärkt, was falsch ist.' },
    },
  },
  'lip-stays-up': {
    title: 'Die Unterlippe bleibt auf einer Seite oben',
    history: 'Vor zwei Wochen wurden beide Mundwinkel behandelt.',
    wish: 'Zeigt sie die unteren Zähne, zieht sie nur die rechte Lippenhälfte nach unten.',
    hint: 'Wie weit von der Mittellinie liegt jeder Punkt?',
    lesson:
      'Der Senker der Unterlippe liegt medial von dem des Mundwinkels. Bleiben Sie lateral des Randes, weit unten und nahe am Kiefer.',
    options: {
      'site.corner-left': { text: 'Der linke Punkt', reason: 'Er liegt zu weit medial, jenseits des Rands seines Muskels.' },
      'site.corner-right': { text: 'Der rechte Punkt', reason: 'Er liegt auf seinem Muskel, weit seitlich.' },
      'muscle.depressor-labii-inferioris': { text: 'Depressor labii inferioris', reason: 'Er zieht die Unterlippe nach unten.' },
      'muscle.mentalis': { text: 'Mentalis', reason: 'Er hebt die Unterlippe; ruht er, lässt er sie sinken.' },
      'muscle.risorius': { text: 'Risorius', reason: 'Er zieht den Mundwinkel zur Seite.' },
      'action.wait-and-stay-lateral': { text: 'Erklären, warten und nächstes Mal lateral bleiben', reason: 'Es lässt nach.' },
      'action.treat-the-same-again': { text: 'Links dasselbe wiederholen', reason: 'Die Schwäche würde länger anhalten.' },
      'action.upper-lip': { text: 'Stattdessen die Oberlippe behandeln', reason: 'Sie hat daran keinen Anteil.' },
    },
  },
  'hard-to-swallow': {
    title: 'Schluckbeschwerden',
    history:
      'Vor einer Woche wurde ihr Hals tief behandelt, nahe der Mittellinie, mit 40 Einheiten. Seit zwei Tagen bleibt Brot stecken, und ihre Stimme ist heiser.',
    wish: 'Sie fragt am Telefon, ob das normal ist.',
    hint: 'Das Gesicht zeigt nichts davon. Denken Sie an Tiefe, Ort und Dosis.',
    lesson:
      'Probleme beim Schlucken, Sprechen oder Atmen brauchen sofort Hilfe. Der Hals wird oberflächlich behandelt, weg vom Kehlkopf, mit niedriger Gesamtdosis.',
    options: {
      'error.deep-medial-high-dose': {
        text: 'Tief, nahe der Mittellinie, zu viel',
        reason: 'Jedes davon lässt Toxin die Schluckmuskeln erreichen.',
      },
      'error.too-superficial': { text: 'Zu oberflächlich', reason: 'Oberflächlich entspricht der Fachinformation.' },
      'error.too-lateral': { text: 'Zu weit seitlich', reason: 'Die Seiten liegen weg vom Kehlkopf.' },
      'action.same-day-assessment': {
        text: 'Noch heute ansehen lassen; Notfallversorgung, wenn das Atmen schwerfällt',
        reason: 'Schlucken und Atmen können gefährlich werden.',
      },
      'action.wait-two-weeks': { text: 'Beruhigen und zwei Wochen warten', reason: 'Es kann schlimmer werden, bevor es vergeht.' },
      'action.massage': { text: 'Massage des Halses empfehlen', reason: 'Sie hilft nicht und kann das Toxin weiter verteilen.' },
    },
  },
};
