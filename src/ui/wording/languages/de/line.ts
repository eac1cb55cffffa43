import type { LINE_WORDS } from '../../lineWords.ts';

export const line: typeof LINE_WORDS = {
  title: 'Falten dieses Gesichts',
  hint: 'Wie tief die Falten sind, wie bei diesem Patienten beurteilt. In Ruhe zeigt die Haut, was in ihr geblieben ist; in Bewegung legt sich jede Falte so weit, wie sich ihre Muskeln anspannen.',
  scale: 'Fünf Stufen des Bildes, keine validierte Skala.',
  severities: ['keine', 'leicht', 'mittelstark', 'stark', 'sehr stark'],
  groups: {
    forehead: 'Stirnfalten',
    glabella: 'Zornesfalten',
    'crows-feet': 'Krähenfüße',
    bunny: 'Bunny Lines',
    nasolabial: 'Nasolabialfalten',
    perioral: 'Lippenfältchen',
    marionette: 'Marionettenfalten',
    chin: 'Kinngrübchen',
    neck: 'Halsstränge',
  },
};
