import type { CASE_LOWER_WORDS } from '../../caseLowerWords.ts';

export const caseLower: typeof CASE_LOWER_WORDS = {
  'bunny-lines': {
    title: 'Falten quer über die Nase',
    history:
      'Sie ist 40 und gesund. Ihre Zornesfalten wurden zuletzt vor mehr als drei Monaten behandelt; seither zeigen sich die Nasenfalten mehr.',
    wish: 'Sie möchte, dass sie beim Lachen weg sind.',
    hint: 'Ein oberflächlicher Punkt auf jeder Seitenwand der Nase, hoch, weg von den Gefäßen daneben.',
    lesson:
      'Hoch und oberflächlich auf der Seitenwand, 3 bis 5 U. Weiter unten liegen die Heber der Lippe, und das Lächeln verändert sich.',
  },
  'dipping-tip': {
    title: 'Eine Nase, die sich beim Lächeln senkt',
    history: 'Sie ist 29 und gesund. Sie hatte keine Operation an der Nase.',
    wish: 'Ihre Nasenspitze sinkt, wenn sie lächelt.',
    hint: 'Ein Punkt in der Mittellinie, an der Basis der Columella. Eine kleine Dosis.',
    lesson:
      'Der Depressor septi nasi zieht die Spitze. Die Evidenz ist schwach und die Wirkung klein: Sagen Sie das. Zu viel flacht die Lippe ab.',
  },
  'lines-above-the-lip': {
    title: 'Falten über der Lippe',
    history: 'Sie ist 57, Sängerin. Sie ist gesund und hat als junge Frau geraucht.',
    wish: 'Sie möchte feinere Falten und muss weiter singen können.',
    hint: 'Zwei kleine Punkte je Seite am Lippenrand. Bleiben Sie 15 mm vom Mundwinkel weg. Beide Seiten gleich.',
    lesson:
      'Klein, oberflächlich, auf beiden Seiten gleich. Die Dosen stammen von einer Verbraucherseite: eine schwache Quelle. Wer singt oder ein Blasinstrument spielt, muss vorher gewarnt werden.',
  },
  'gums-in-the-smile': {
    title: 'Zahnfleisch beim Lächeln',
    history: 'Sie ist 27 und gesund. Etwa 4 mm Zahnfleisch zeigen sich gleichmäßig, wenn sie lacht.',
    wish: 'Sie möchte weniger Zahnfleisch zeigen.',
    hint: 'Ein Punkt je Seite, wo drei Heber der Lippe zusammentreffen. Er liegt über dem Mundwinkel, neben der Nase.',
    lesson:
      'Der Yonsei-Punkt: 10 mm neben der Linie des Nasenflügels, 30 mm über dem Mundwinkel. Er liegt nicht in allen Bevölkerungen gleich: Sehen Sie den Muskel an, dann messen Sie.',
  },
  'mouth-corners-down': {
    title: 'Mundwinkel, die nach unten zeigen',
    history: 'Sie ist 51 und gesund. In Ruhe hängen die Mundwinkel, und eine Falte zieht von ihnen nach unten.',
    wish: 'Man fragt sie, ob sie traurig ist.',
    hint: 'Ein Punkt je Seite, weit unten und lateral auf dem Senker des Mundwinkels. Tasten Sie ihn, während sie die Mundwinkel nach unten zieht.',
    lesson: 'Bleiben Sie lateral: Medial davon liegt der Senker der Unterlippe, und eine Dosis dort macht den Mund schief.',
  },
  'dimpled-chin': {
    title: 'Ein Kinn mit Grübchen',
    history: 'Er ist 39 und gesund. Am Kinn bilden sich Grübchen, wenn er spricht.',
    wish: 'Er möchte ein glattes Kinn.',
    hint: 'Zwei Punkte neben der Mittellinie, weit unten auf dem Kinnpolster.',
    lesson:
      'Nahe der Mittellinie und weit unten. Hohe oder laterale Punkte erreichen die Unterlippe: Sie schließt schlecht oder bewegt sich ungleich. Die Dosis ist Praxis, noch nicht geprüft.',
  },
  'wide-jaw': {
    title: 'Ein breiter Kiefer',
    history: 'Sie ist 30 und gesund. Die Muskeln treten hervor, wenn sie zubeißt. Ihre Zähne sind gesund.',
    wish: 'Sie möchte ein schmaleres unteres Gesicht.',
    hint: 'Drei tiefe Punkte je Seite in der unteren Hälfte des Muskels, hinter seinem Vorderrand.',
    lesson:
      'In der Tiefe, weit unten, hinter dem Vorderrand, unter der Linie vom Tragus zum Mund. Zu oberflächlich schwächt das Lächeln. Off-label; 48 U insgesamt in einer Studie. Das Schmalerwerden dauert Wochen und wird hier nicht gezeigt.',
  },
  'bands-of-the-neck': {
    title: 'Stränge am Hals',
    history: 'Sie ist 58 und gesund. Auf jeder Seite tritt ein Strang hervor. Sie schluckt gut.',
    wish: 'Sie möchte die Stränge am Hals weicher.',
    hint: 'Drei oberflächliche Punkte entlang jedem Strang, etwa 20 mm auseinander. Halten Sie Abstand vom Kehlkopf.',
    lesson:
      'Oberflächlich, entlang dem Strang, eine niedrige Gesamtdosis. Tiefe oder mediale Dosen können die Schluckmuskeln erreichen. Die eigenen Punkte der Fachinformation wurden nicht gelesen.',
  },
  'soft-jawline': {
    title: 'Eine weichere Kieferlinie',
    history: 'Sie ist 47 und gesund. Die Haut ist straff. Sie hat keine schweren Hängebacken.',
    wish: 'Sie möchte eine klarere Linie des Kiefers.',
    hint: 'Eine Reihe von drei Punkten je Seite entlang dem Unterrand, hinter der Linie der Falte neben dem Mund.',
    lesson:
      'Die Quellen widersprechen sich bei der Tiefe, daher gilt hier keine als falsch. Medial der Faltenlinie liegt der Senker der Unterlippe.',
  },
  'nursing-mother': {
    title: 'Müde, mit einem vier Monate alten Kind',
    history: 'Sie ist 34 und gesund. Sie stillt.',
    wish: 'Sie möchte Stirn und Zornesfalten behandeln lassen, bevor sie wieder arbeitet.',
    hint: 'Lesen Sie die Anamnese noch einmal, bevor Sie eine Nadel nehmen.',
    lesson:
      'Fachinformationen schließen die Behandlung in der Stillzeit aus. Bieten Sie einen Termin danach an. Nicht zu behandeln ist die richtige Behandlung.',
  },
  'sore-by-the-eye': {
    title: 'Eine Hochzeit am Samstag',
    history: 'Er ist 41. Seit zwei Tagen wächst neben seinem rechten Auge eine nässende, schmerzhafte Stelle.',
    wish: 'Er möchte heute die Falten an den Augen behandeln lassen.',
    hint: 'Sehen Sie die Haut an, in die Sie injizieren würden.',
    lesson:
      'Keine Injektion in infizierte oder entzündete Haut. Lassen Sie die Stelle ansehen und abheilen, und geben Sie einen neuen Termin.',
  },
  'tired-by-evening': {
    title: 'Lider, die gegen Abend sinken',
    history: 'Sie ist 49. Ihr Neurologe behandelt sie wegen Myasthenia gravis. Ihr linkes Lid sinkt am Abend.',
    wish: 'Sie möchte eine glatte Stirn, um frischer auszusehen.',
    hint: 'Fragen Sie nach Krankheiten der Nerven und Muskeln.',
    lesson:
      'Europäische Fachinformationen schließen die Behandlung bei Myasthenie aus; andere warnen vor einer übermäßigen Wirkung. Das Lid ist ein Zeichen der Krankheit, nicht des Alters.',
  },
};
