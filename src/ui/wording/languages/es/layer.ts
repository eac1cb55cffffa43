import type { LAYER_WORDS } from '../../layerWords.ts';

export const layer: typeof LAYER_WORDS = {
  depth: 'A qué profundidad mirar',
  stops: ['Piel', 'Traslúcida', 'Músculos', 'Músculos profundos', 'Hueso'],
  plainStops: ['Piel', 'Traslúcida', 'Músculos'],
  between: (from, to) => `entre ${from} y ${to}`,
  onlyRegion: 'Solo sobre la región seleccionada',
  onlyRegionHint: 'Seleccione una región en la cara para abrir la piel solo allí.',
  show: 'Mostrar',
  layers: {
    muscles: 'Músculos',
    vessels: 'Vasos',
    nerves: 'Nervios',
    bone: 'Hueso',
    labels: 'Nombres de los músculos',
  },
  closed: 'Se ve cuando se abre la piel.',
  isolate: 'Resaltar un músculo',
  all: 'Todos los músculos por igual',
  legend: 'Vasos y nervios dibujados',
  honest:
    'Estas líneas ilustran el trayecto habitual. No son líneas exactas ni un mapa para inyectar: los vasos y los nervios varían de una persona a otra. El hueso y sus contornos son un dibujo simplificado.',
  marks: 'Lo leído en su fuente se dibuja a todo color. Lo no leído se dibuja más fino y más pálido, y se señala abajo.',
  pale: 'dibujado más pálido',
  kinds: {
    artery: 'Arterias',
    vein: 'Venas',
    nerve: 'Nervios',
    gland: 'Glándula parótida y su conducto',
    foramen: 'Orificios del hueso',
  },
  plainHint: 'Deslice para mirar bajo la piel. El dibujo muestra dónde suelen estar los músculos.',
};
