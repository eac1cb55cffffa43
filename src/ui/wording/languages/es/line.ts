import type { LINE_WORDS } from '../../lineWords.ts';

export const line: typeof LINE_WORDS = {
  title: 'Arrugas de esta cara',
  hint: 'La profundidad de las arrugas, según la valoración de este paciente. En reposo la piel muestra lo que ha quedado en ella; en movimiento cada arruga se pliega tanto como se contraen sus músculos.',
  scale: 'Cinco grados de la imagen, no una escala validada.',
  severities: ['ninguno', 'leve', 'moderado', 'intenso', 'muy intenso'],
  groups: {
    forehead: 'Arrugas de la frente',
    glabella: 'Arrugas del ceño',
    'crows-feet': 'Patas de gallo',
    bunny: 'Líneas de conejo',
    nasolabial: 'Surcos nasolabiales',
    perioral: 'Arrugas del labio',
    marionette: 'Líneas de marioneta',
    chin: 'Hoyuelos del mentón',
    neck: 'Bandas del cuello',
  },
};
