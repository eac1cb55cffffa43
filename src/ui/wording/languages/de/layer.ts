import type { LAYER_WORDS } from '../../layerWords.ts';

export const layer: typeof LAYER_WORDS = {
  depth: 'Wie tief der Blick reicht',
  stops: ['Haut', 'Durchsichtig', 'Muskeln', 'Tiefe Muskeln', 'Knochen'],
  plainStops: ['Haut', 'Durchsichtig', 'Muskeln'],
  between: (from, to) => `zwischen „${from}“ und „${to}“`,
  onlyRegion: 'Nur über der gewählten Region',
  onlyRegionHint: 'Wählen Sie eine Region im Gesicht, um die Haut nur dort zu öffnen.',
  show: 'Zeigen',
  layers: {
    muscles: 'Muskeln',
    vessels: 'Gefäße',
    nerves: 'Nerven',
    bone: 'Knochen',
    labels: 'Namen der Muskeln',
  },
  closed: 'Zu sehen, sobald die Haut geöffnet ist.',
  isolate: 'Einen Muskel hervorheben',
  all: 'Alle Muskeln gleich',
  legend: 'Gezeichnete Gefäße und Nerven',
  honest:
    'Diese Linien veranschaulichen den üblichen Verlauf. Sie sind keine genauen Linien und keine Karte für eine Injektion: Gefäße und Nerven unterscheiden sich von Mensch zu Mensch. Der Knochen und seine Umrisse sind vereinfacht gezeichnet.',
  marks:
    'Was in seiner Quelle gelesen wurde, ist in voller Farbe gezeichnet. Anderes ist dünner und blasser gezeichnet und unten gekennzeichnet.',
  pale: 'blasser gezeichnet',
  kinds: {
    artery: 'Arterien',
    vein: 'Venen',
    nerve: 'Nerven',
    gland: 'Ohrspeicheldrüse und Ausführungsgang',
    foramen: 'Öffnungen im Knochen',
  },
  plainHint: 'Schieben Sie den Regler, um unter die Haut zu sehen. Die Zeichnung zeigt, wo Muskeln gewöhnlich liegen.',
};
