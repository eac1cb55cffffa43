import type { EFFECT_WORDS } from '../../effectWords.ts';
import { counted, isOne } from './plurals.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
/** As wide as a digit. */
const FIGURE_SPACE = '\u2007';
const ranged = (share: number, low: number, high: number): string => `${percent(share)} (${Math.round(low * 100)}–${percent(high)})`;

const BAND = 'Las bandas pretenden abarcar a ocho de cada diez personas en quienes funciona; una persona concreta puede quedar fuera.';

export const effect: typeof EFFECT_WORDS = {
  title: 'Efecto esperado en el tiempo',
  close: 'Cerrar la línea de tiempo',
  day: 'Día después de la inyección',
  dayValue: (day) => (day === 0 ? 'Día de la inyección' : `Día ${day}`),
  weeks: (day) => (day < 14 ? '' : `semana ${Math.floor(day / 7)}`),
  play: 'Reproducir',
  pause: 'Pausar',
  compare: 'Antes / después',
  plot: 'Curva',
  before: 'Antes',
  after: (day) => `Día ${day}`,
  wiper: 'Donde se unen las caras',
  wiperValue: (share) => `el ${percent(share)} del ancho muestra la cara de antes`,
  illustration: 'Ilustración, no una promesa.',
  illustrationWhole:
    'Una ilustración calculada a partir de promedios publicados, no una promesa: el efecto puede ser más débil o más fuerte, más corto o más largo.',
  how: 'Cómo se calcula',
  nothing: 'Aún no hay nada planificado. Coloque puntos en la cara y aquí se mostrará su efecto a lo largo de los meses.',
  nothingPlain: 'Aún no hay nada planificado, así que no hay nada que mostrar a lo largo de los meses.',
  loading: 'Calculando el efecto',
  failed: 'No se pudo calcular el efecto: su código no se cargó. El plan no se ha tocado. Se intenta de nuevo.',
  noFace: 'Sin la cara no se puede calcular nada: las posiciones de los puntos se miden en ella.',
  faceComing: 'La cara en la que se miden los puntos aún no se ha cargado. Sin ella no se puede calcular nada.',
  noRegion: 'De estos puntos el modelo no puede decir nada.',
  unknown: (count) =>
    isOne(count)
      ? 'De un punto el modelo no dice nada: ninguna fuente da una dosis con la que compararlo, o su músculo no está debajo.'
      : `De ${count} puntos el modelo no dice nada: ninguna fuente da una dosis con la que compararlos, o sus músculos no están debajo.`,
  unknownPlain: (count) => (isOne(count) ? 'Un lugar no está incluido.' : `${count} lugares no están incluidos.`),
  masseter: 'Mandíbula: solo la fuerza del músculo, y quizá con un efecto subestimado. El afinamiento sigue otro curso y no se muestra.',
  less: 'Menos movimiento (rango):',
  figure: (region, share, low, high) => `${region} ${ranged(share, low, high).replace(/(?<!\d)\d(?!\d)/g, `${FIGURE_SPACE}$&`)}`,
  said: (day, figures) =>
    figures.length === 0
      ? `Día ${day}`
      : `Día ${day}, ilustración: menos movimiento, ${figures
          .map(({ region, share, low, high }) => `${region} ${percent(share)}, rango de ${Math.round(low * 100)} a ${percent(high)}`)
          .join('; ')}`,
  marks: {
    onset: 'primeros cambios',
    review: 'revisión',
    peak: 'efecto completo',
    fading: 'va cediendo',
    'earliest-retreatment': 'repetición, como muy pronto',
  },
  markOf: (name, products) => (products.length > 0 ? `${name}, ${products.join(' y ')}` : name),
  markDays: (from, to) =>
    Math.round(from) === Math.round(to) ? `día ${Math.round(from)}` : `días ${Math.round(from)} a ${Math.round(to)}`,
  markMeaning: {
    onset: 'Más o menos cuándo las personas de los estudios notaron algo por primera vez.',
    review: 'Cuándo se suele mirar juntos el resultado.',
    peak: 'Cuándo el efecto solía ser más completo.',
    fading: 'Más o menos cuánto dura el efecto: en algunas personas es más corto, en otras más largo.',
    'earliest-retreatment': 'Antes de esto no se aconseja otro tratamiento.',
  },
  closeMark: 'Cerrar esta nota',
  model: {
    title: 'Cómo se calcula el efecto esperado',
    close: 'Cerrar',
    lead: 'Cada músculo es un conjunto de fibras en esta cara. Un punto debilita las fibras cercanas según su dosis, su posición y el día; la cara se mueve entonces con lo que queda. No lleva escrito ningún patrón clínico.',
    doesNotKnow: 'Lo que no sabe',
    steps: 'Paso a paso',
    durations: 'Cuánto dura',
    durationsText:
      'Días en los que el modelo da por perdida la mitad del mejor efecto, con la dosis de la ficha técnica del propio producto. Los ensayos informan de grados de arrugas; cada nota dice qué cifra se tomó.',
    duration: (product, region, days) => `${product}, ${region}: ${counted(days, 'día', 'días')}`,
    doses: 'Dosis donde no se dibuja el esquema de una ficha técnica',
    dosesText:
      'Lo que cuenta como una parte por punto donde la ficha técnica del producto no nombra dosis para el músculo, o donde sus puntos no se dibujan aquí. Cada una es solo de ese producto. Nunca es una recomendación.',
    dose: (product, muscles, dose) => `${product}, ${muscles}: ${dose}`,
    constant: (name, value, unit) => `${name}: ${value}${unit ? ` ${unit}` : ''}`,
    bases: { published: 'publicado', fitted: 'ajustado', assumption: 'suposición' },
    plain: {
      title: 'Cómo se hace esta imagen',
      lead: 'El ordenador tiene un dibujo de los músculos bajo la piel. A partir de estudios calcula cuánto menos puede moverse un músculo cada día después del tratamiento, y mueve la cara con lo que queda.',
      limitsTitle: 'Lo que no puede decirle',
      limits: [
        'No es su cara ni un pronóstico para usted. Los músculos varían de una persona a otra, y también el efecto y lo que dura.',
        'El rango pretende abarcar a ocho de cada diez personas en quienes el tratamiento funciona. Su propio resultado puede quedar fuera.',
        'Para algunas partes de la cara ningún estudio dice cuánto dura el efecto. Allí se usa una cifra general, con un rango más amplio.',
        'Solo muestra movimiento: no muestra moretones ni efectos secundarios, ni cambios de la piel tras varios tratamientos, ni una mandíbula más fina.',
        'Puede pasar por alto un efecto secundario, como un párpado o una ceja caídos. Pregunte por los riesgos a quien le trata.',
      ],
    },
  },
  marksList: 'Marcas de la línea de tiempo',
  chart: {
    name: 'Efecto esperado por región en 270 días: cuánto menos se mueve, de 0 a 100 %',
    axis: 'menos movimiento',
    ticks: [
      { day: 0, label: '0' },
      { day: 30, label: '1 mes' },
      { day: 90, label: '3 meses' },
      { day: 180, label: '6 meses' },
      { day: 270, label: '9 meses' },
    ],
    share: percent,
    range: ranged,
    previous: (share) => `queda aún de la visita anterior: ${percent(share)}`,
    known: {
      own: '',
      'other-region': 'duración tomada de otra región',
      unknown: 'sin duración en las fuentes, supuesta',
    },
    onDay: (day) => `Menos movimiento el día ${day}, y su rango`,
    band: BAND,
    bandWithPrevious: `${BAND} Puntos finos: lo que queda de la visita anterior.`,
  },
};
