import type { PATIENT_RISK_WORDS } from '../../patientRiskWords.ts';

export const patientRisks: typeof PATIENT_RISK_WORDS = {
  events: {
    'any-effect': 'Irgendeine unerwünschte Wirkung',
    headache: 'Kopfschmerzen',
    'eyelid-droop': 'Ein hängendes Oberlid',
    'brow-droop': 'Tiefer stehende Augenbrauen',
    'weak-face': 'Ein schwacher Muskel im Gesicht',
    'injection-pain': 'Schmerzen an der Einstichstelle',
    'face-pain': 'Schmerzen im Gesicht',
    redness: 'Rötung an der Einstichstelle',
    swelling: 'Schwellung an der Einstichstelle',
    'eyelid-swelling': 'Ein geschwollenes Lid',
    bruise: 'Ein blauer Fleck',
  },
  about: (people, of) => `Etwa ${people} von ${of} Menschen.`,
  betweenStudies: (from, to, of) => `Zwischen ${from} und ${to} von ${of} Menschen. Die Studien weichen voneinander ab.`,
  betweenMedicines: (from, to, of) => `Zwischen ${from} und ${to} von ${of} Menschen, je nach Arzneimittel.`,
  without: (people, of) =>
    people === 0
      ? `Nach Injektionen ohne das Arzneimittel: niemand von ${of}.`
      : `Nach Injektionen ohne das Arzneimittel: etwa ${people} von ${of}.`,
  others: 'Für Ihr Arzneimittel wurde hier nicht gezählt. Diese Zahlen stammen von anderen Arzneimitteln dieser Art.',
  picture: (name, people, of) => `${name}: ${people} von ${of} Menschen markiert`,
  pictureRange: (name, from, to, of) => `${name}: ${from} bis ${to} von ${of} Menschen markiert`,
  legend: (of) => `Jedes Bild zeigt ${of} Menschen. Die kräftig gefärbten hatten das Problem. Alle Bilder hier zählen ${of} Menschen.`,
  paleLegend: 'Eine blassere Farbe heißt, dass die Studien nicht übereinstimmen.',
  noNumbers: 'In keiner gelesenen Quelle wurden die Probleme dieses Bereichs gezählt.',
  alsoKnown: 'Auch bekannt, ohne sichere Zahl',
  uncounted: {
    'eyelid-droop-time': 'Ein hängendes Lid, falls es dazu kommt, beginnt innerhalb von 2 bis 7 Tagen.',
    'bruise-time': 'Ein blauer Fleck kann 7 bis 11 Tage bleiben.',
    'double-vision': 'In der Nähe des Auges kann Doppeltsehen vorkommen. Rufen Sie uns sofort an.',
    'uneven-smile': 'Wenn sich das Arzneimittel zu weit nach unten ausbreitet, kann das Lächeln eine Zeit lang ungleich aussehen.',
    'rare-leaflet':
      'Selten: tiefer stehende Augenbrauen, verschwommenes Sehen, ein trockenes Auge, ein Zucken oder eine allergische Reaktion.',
    'neck-ache': 'Ihr Nacken kann eine Zeit lang schmerzen oder sich schwach anfühlen.',
    'neck-weakness': 'Der Hals kann sich eine Zeit lang schwach anfühlen.',
    'neck-swallowing': 'Schlucken oder Sprechen kann schwer werden. Holen Sie sofort Hilfe.',
    'weak-chewing': 'Das Kauen kann ein bis vier Wochen schwach sein. Wie oft, wird unterschiedlich berichtet.',
    'jaw-bulge': 'Der Muskel kann sich vorwölben, wenn Sie die Zähne zusammenbeißen.',
    'narrow-smile': 'Das Lächeln kann eine Zeit lang schmaler aussehen.',
    'weak-lips': 'Die Lippen können sich schwach anfühlen. Trinkhalm, Küssen und manche Laute können schwerer fallen.',
    'weak-lower-lip': 'Die Unterlippe kann eine Zeit lang ungleich aussehen oder das Lächeln schwach sein.',
    'lip-drop': 'Wenn sich das Arzneimittel zu weit nach unten ausbreitet, kann die Oberlippe eine Zeit lang hängen.',
    'flat-lip': 'Zu viel kann die Oberlippe flacher machen. Trinken und Sprechen können schwerer fallen.',
    'little-studied': 'Diese Anwendung ist nicht gut untersucht.',
    'chin-lip': 'Die Unterlippe schließt eine Zeit lang vielleicht nicht gut. Das Lächeln kann ungleich aussehen.',
    'smile-change': 'Das Lächeln kann ungleich aussehen. Die Oberlippe kann lang wirken.',
    'brow-shape': 'Der äußere Teil der Augenbrauen kann sich zu stark heben.',
    'lower-lid': 'Das Unterlid kann schlaff werden oder sich nach außen drehen.',
  },
  pooled:
    'In Studien zum oberen Gesicht hatten etwa 16 von 100 Behandlungen irgendeine unerwünschte Wirkung. Meist waren es Kopfschmerzen oder eine Hautreaktion.',
};
