import type { CASE_WORDS } from '../../caseWords.ts';

const errors: (typeof CASE_WORDS)['errors'] = {
  'too-low': (place, found, limit) => `${place}: zu weit unten. ${found} vom Sollpunkt; das Feld ist ${limit}.`,
  'too-high': (place, found, limit) => `${place}: zu weit oben. ${found} vom Sollpunkt; das Feld ist ${limit}.`,
  'too-medial': (place, found, limit) => `${place}: zu nah an der Mittellinie. ${found} vom Sollpunkt; das Feld ist ${limit}.`,
  'too-lateral': (place, found, limit) => `${place}: zu weit von der Mittellinie. ${found} vom Sollpunkt; das Feld ist ${limit}.`,
  'off-midline': (place, found, limit) => `${place}: neben der Mittellinie. ${found} vom Sollpunkt; das Feld ist ${limit}.`,
  'wrong-plane': (place) => `${place}: falsche Tiefe.`,
  'wrong-muscle': (place) => `${place}: für einen anderen Muskel bestimmt.`,
  'wrong-product': (place) => `${place}: ein anderes Präparat, als der Fall verlangt.`,
  'over-label': (place, found, limit) => `${place}: über der Fachinformation. ${found}; die Fachinformation gibt ${limit} an.`,
  'over-dose': (place, found, limit) => `${place}: mehr, als die Quelle angibt. ${found}; höchstens ${limit}.`,
  'under-dose': (place, found, limit) => `${place}: zu wenig. ${found}; mindestens ${limit}.`,
  omission: (place) => `${place}: ausgelassen.`,
  asymmetry: (place, found) => `${place}: Die beiden Seiten unterscheiden sich um ${found}.`,
  'extra-site': (place) => `${place}: Dieser Punkt hat im Plan keinen Platz.`,
  unsafe: (place) => `${place}: Eine Sicherheitsregel ist verletzt.`,
  unacknowledged: () => 'Eine Warnung wurde nicht gelesen: Quittieren Sie sie mit einem Grund.',
  'ignored-contraindication': () => 'Diese Person darf heute nicht behandelt werden.',
  'needless-refusal': () => 'Nichts spricht gegen eine Behandlung dieser Person.',
  'wrong-reason': () => 'Richtig, nicht zu behandeln, aber aus einem anderen Grund.',
  'wrong-answer': () => 'Nicht die richtige Antwort.',
};

const consequences: (typeof CASE_WORDS)['consequences'] = {
  'lid-drop': {
    name: 'Das Oberlid hängt',
    reason: 'Toxin hat den Levator palpebrae superioris erreicht, der das Auge öffnet.',
  },
  'brow-drop': {
    name: 'Die Braue sinkt',
    reason: 'Der untere Frontalis ruht. Er ist der einzige Muskel, der die Braue oben hält.',
  },
  'brow-lift-lost': {
    name: 'Die äußere Braue hebt sich kaum noch',
    reason: 'Der Frontalis ruht auf ganzer Breite, dicht über der Braue.',
  },
  'brow-peak': {
    name: 'Die äußere Braue läuft spitz hoch',
    reason: 'Die Mitte des Frontalis ruht, und seine Seiten ziehen noch.',
  },
  'brow-uneven': {
    name: 'Die Brauen heben sich ungleich',
    reason: 'Eine Seite des Frontalis ruht mehr als die andere.',
  },
  'corner-drop': {
    name: 'Der Mundwinkel hebt sich beim Lächeln weniger',
    reason: 'Ein Muskel, der den Mundwinkel hebt, hat etwas von der Dosis bekommen.',
  },
  'smile-uneven': {
    name: 'Das Lächeln ist ungleich',
    reason: 'Ein Muskel des Mundes ruht auf einer Seite mehr.',
  },
  'upper-lip-drop': {
    name: 'Die Oberlippe hängt beim Lächeln tiefer',
    reason: 'Die Heber der Oberlippe ruhen mehr als beabsichtigt.',
  },
  'lower-lip-uneven': {
    name: 'Die Unterlippe bleibt auf einer Seite oben',
    reason: 'Toxin hat den Depressor labii inferioris dieser Seite erreicht.',
  },
  'pucker-weak': {
    name: 'Die Lippen spitzen sich schwach',
    reason: 'Der Orbicularis oris ruht mehr als beabsichtigt. Trinkhalm, Küssen und manche Laute fallen schwerer.',
  },
  'little-effect': {
    name: 'Es geschieht wenig',
    reason: 'Die Zielmuskeln bekommen weniger als die Hälfte dessen, was die Referenz ihnen gibt.',
  },
  'as-wished': {
    name: 'Wie beabsichtigt',
    reason: 'Das Modell misst an diesem Gesicht nichts Unerwünschtes.',
  },
};

const notShown: (typeof CASE_WORDS)['notShown'] = {
  swallowing:
    'Schluckbeschwerden, eine veränderte Stimme oder ein schwacher Hals. Das Modell zeigt keine Muskeln des Rachens; Dosis, Tiefe und Ort bergen hier dieses Risiko.',
  'double-vision':
    'Doppeltsehen. Das Modell zeigt keine Muskeln, die das Auge drehen; ein so weit medial gelegener Punkt im Unterlid birgt dieses Risiko.',
  'lid-turns-out': 'Ein Unterlid, das hängt oder sich nach außen dreht. Das Modell zeigt nicht, wie schlaff ein Lid ist.',
  'chewing-smile': 'Schwaches Kauen oder ein schmaleres Lächeln. Das Modell bewegt weder Kiefer noch Wange so fein.',
  bruise: 'Ein Bluterguss. Nahe einem der Punkte verläuft ein Gefäß.',
};

const faults: (typeof CASE_WORDS)['faults'] = {
  missing: (_found, allowed) => (allowed === '' ? 'Das fehlt.' : `Das fehlt. Erlaubt: ${allowed}`),
  'wrong-kind': (found, allowed) => `„${found}“ ist von der falschen Art. Erlaubt: ${allowed}`,
  'too-small': (found, allowed) => `${found} ist zu klein: mindestens ${allowed}.`,
  'too-large': (found, allowed) => `${found} ist zu groß: höchstens ${allowed}.`,
  'too-long': (_found, allowed) => `Zu lang oder zu viele: höchstens ${allowed}.`,
  'too-short': (_found, allowed) => `Zu kurz oder zu wenige: mindestens ${allowed}.`,
  'unknown-value': (found, allowed) =>
    allowed === '' ? `„${found}“ ist nicht bekannt.` : `„${found}“ ist nicht bekannt. Erlaubt: ${allowed}`,
  'unknown-field': (found) => `Kein Feld heißt hier „${found}“.`,
  'wrong-form': (found, allowed) =>
    allowed === '' ? `„${found}“ kann hier nicht stehen.` : `„${found}“ kann hier nicht stehen. Die Form: ${allowed}`,
  'taken-id': (found) => `Ein Fall von Facies heißt bereits „${found}“. Geben Sie diesem eine andere id.`,
  'dose-order': () => 'Die Dosen stehen in falscher Reihenfolge: min, reference und max müssen steigen.',
  'no-right-option': () => 'Keine Antwort ist richtig: Eine von ihnen muss 0 kosten.',
  'same-ids': () => 'Zwei Einträge haben dieselbe id.',
  'no-site-named': () => 'Jede Antwort auf eine Frage nach dem Punkt braucht eine siteId.',
  'no-muscle-named': () => 'Jede Antwort auf eine Frage nach dem Muskel braucht eine muscleId.',
  'too-many': () => 'Hier stehen zu viele Einträge.',
  'refusal-or-not': () => 'Eine Ablehnung gehört zu einem Fall, dessen Antwort „refuse“ ist, und zu keinem anderen.',
  'nothing-to-treat': () => 'Kein Ziel ist verlangt, also gibt es nichts zu behandeln.',
  'site-not-given': () => 'Eine Antwort nennt einen Punkt, der nicht unter den injizierten ist.',
  'too-deep': () => 'Die Einträge sind für einen Fall zu tief verschachtelt.',
  'too-many-values': () => 'Die Datei enthält zu viele Werte für einen Fall.',
  'repeated-key': (found) => `Das Feld „${found}“ steht zweimal an einer Stelle.`,
  'forbidden-key': (found) => `Kein Feld darf „${found}“ heißen.`,
  'bad-character': () => 'Ein Text enthält Zeichen, die nicht gezeigt werden können.',
};

export const caseTexts: typeof CASE_WORDS = { errors, consequences, notShown, faults };
