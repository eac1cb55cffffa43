import type { PATIENT_WORDS } from '../../patientWords.ts';

export const patient: typeof PATIENT_WORDS = {
  opening: 'Der Plan wird geöffnet.',
  locked: 'Der Plan ist gesperrt. Bitten Sie uns, ihn zu öffnen.',
  preview: 'Das sieht Ihre Patientin oder Ihr Patient.',
  nothing: 'Für Sie ist noch nichts geplant. Unten steht, was für alle gilt.',
  planned: 'Wo Sie behandelt werden',
  areas: (count) => (count === 1 ? 'Ein Bereich Ihres Gesichts wird behandelt.' : `${count} Bereiche Ihres Gesichts werden behandelt.`),
  areasHint: 'Wählen Sie einen aus, um ihn im Gesicht zu sehen.',
  shown: (name) => `Im Gesicht gezeigt: ${name}`,
  injections: (count) => (count === 1 ? '1 kleine Injektion' : `${count} kleine Injektionen`),
  sides: { both: 'auf beiden Seiten', left: 'auf Ihrer linken Seite', right: 'auf Ihrer rechten Seite', midline: '' },
  notApproved: 'Für diesen Bereich ist kein Arzneimittel dieser Art amtlich zugelassen. Fragen Sie uns, warum es hier verwendet wird.',
  approvedForDisease:
    'Hier ist das Arzneimittel amtlich für eine Krankheit zugelassen, nicht für das Aussehen. Fragen Sie uns, warum es hier verwendet wird.',
  when: 'Wann Sie die Wirkung sehen',
  marks: {
    onset: 'Wirkung beginnt',
    review: 'Ihre Kontrolle',
    peak: 'Volle Wirkung',
    fading: 'Wirkung lässt nach',
    'earliest-retreatment': 'Nächste Behandlung, nicht früher',
  },
  markDay: (from, to) => (from === to ? `Etwa Tag ${from}` : `Tag ${from} bis ${to}`),
  treatmentDay: 'Behandlung',
  dayZero: 'Tag 0',
  slowAreas: 'Am Kiefer und an der Schläfe geht es langsamer. Siehe oben.',
  months: 'Über die Monate ansehen',
  monthsHint: 'Sie sehen es an diesem Gesicht, mit dem gewählten Gesichtsausdruck. Das Bild dient der Anschauung und ist kein Versprechen.',
  risks: 'Was schiefgehen kann',
  risksHint:
    'Die Zahlen stammen aus Studien und den amtlichen Angaben zu den Arzneimitteln. Gezählt wurden Menschen wie Sie, nicht Sie selbst.',
  care: 'Vorher und nachher',
  before: 'Vorher',
  after: 'Nachher',
  report: 'Was Sie sofort melden sollten',
  questions: 'Was viele zuerst fragen',
};
