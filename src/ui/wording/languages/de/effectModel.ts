import type { EFFECT_WORDS } from '../../effectWords.ts';

/** Wie die erwartete Wirkung berechnet wird. */
export const model: (typeof EFFECT_WORDS)['model'] = {
  title: 'Wie die erwartete Wirkung berechnet wird',
  close: 'Schließen',
  lead: 'Jeder Muskel ist in diesem Gesicht ein Bündel von Fasern. Ein Punkt schwächt die Fasern in seiner Nähe, je nach Dosis, Ort und Tag; das Gesicht bewegt sich dann mit dem, was bleibt. Kein klinisches Muster ist darin festgeschrieben.',
  doesNotKnow: 'Was es nicht weiß',
  steps: 'Schritt für Schritt',
  durations: 'Wie lange',
  durationsText:
    'Tage, an denen das Modell die Hälfte der besten Wirkung als vergangen annimmt, bei der Dosis der Fachinformation des Präparats selbst. Studien berichten Faltengrade; jede Anmerkung sagt, welche Angabe verwendet wurde.',
  duration: (product, region, days) => `${product}, ${region}: ${days} Tage`,
  doses: 'Dosen, wo kein Schema einer Fachinformation gezeichnet ist',
  dosesText:
    'Was als ein Anteil je Punkt zählt, wo die Fachinformation des Präparats für den Muskel keine Dosis nennt oder wo ihre Punkte hier nicht gezeichnet sind. Jede gilt nur für dieses Präparat. Nie eine Empfehlung.',
  dose: (product, muscles, dose) => `${product}, ${muscles}: ${dose}`,
  constant: (name, value, unit) => `${name}: ${value}${unit ? ` ${unit}` : ''}`,
  bases: { published: 'veröffentlicht', fitted: 'angepasst', assumption: 'Annahme' },
  plain: {
    title: 'Wie dieses Bild entsteht',
    lead: 'Der Computer hat eine Zeichnung der Muskeln unter der Haut. Er berechnet aus Studien, wie viel weniger sich ein Muskel an jedem Tag nach der Behandlung bewegen kann, und bewegt das Gesicht mit dem, was bleibt.',
    limitsTitle: 'Was es Ihnen nicht sagen kann',
    limits: [
      'Es ist nicht Ihr Gesicht und keine Vorhersage für Sie. Muskeln sind von Mensch zu Mensch verschieden, ebenso die Wirkung und wie lange sie anhält.',
      'Die Spanne soll acht von zehn Menschen umfassen, bei denen die Behandlung wirkt. Ihr eigenes Ergebnis kann außerhalb liegen.',
      'Für manche Teile des Gesichts sagt keine Studie, wie lange die Wirkung anhält. Dort wird eine allgemeine Angabe mit einer breiteren Spanne verwendet.',
      'Es zeigt nur Bewegung: keine blauen Flecken oder Nebenwirkungen, keine Veränderungen der Haut über mehrere Behandlungen und keinen schmaleren Kiefer.',
      'Es kann eine Nebenwirkung übersehen, etwa ein hängendes Lid oder eine abgesunkene Braue. Fragen Sie die Person, die Sie behandelt, nach den Risiken.',
    ],
  },
};
