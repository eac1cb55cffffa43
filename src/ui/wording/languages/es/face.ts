import type { FACE_WORDS } from '../../faceWords.ts';
import { counted } from './plurals.ts';

export const face: typeof FACE_WORDS = {
  intro: 'La cara se guarda con esta visita. Una visita nueva empieza con ella.',
  given: 'Esta visita ya se realizó. Su cara se conserva como era entonces.',
  locked: 'Las historias están bloqueadas.',
  groups: {
    person: 'Persona',
    lids: 'Ceja y párpados',
    nose: 'Nariz',
    mouth: 'Boca',
    outline: 'Forma de la cara',
    lines: 'Arrugas',
    measure: 'Medida',
  },
  sex: {
    name: 'Forma femenina o masculina',
    value: (malePercent) =>
      malePercent === 0
        ? 'forma femenina'
        : malePercent === 100
          ? 'forma masculina'
          : `${malePercent} % del camino hacia la forma masculina`,
    female: 'forma femenina',
    male: 'forma masculina',
  },
  age: { name: 'Edad que aparenta la cara', value: (years) => counted(years, 'año', 'años') },
  ancestry: {
    title: 'Formas medias para mezclar',
    hint: 'La cabeza trae tres formas medias, cada una un promedio estadístico al que sus autores dieron el nombre de una ascendencia. Se pueden mezclar libremente. Son ayudas de dibujo: ninguna media dice qué aspecto tiene una persona ni de dónde viene.',
    african: 'Forma media llamada africana',
    asian: 'Forma media llamada asiática',
    value: (percent) => `${percent} %`,
    rest: (percent) => `Lo que queda, ${percent} %, es la forma media llamada europea.`,
  },
  skinTone: 'Tono de piel (escala de Monk)',
  shapes: {
    'brow-angle': { name: 'Inclinación de las cejas', less: 'extremo externo más bajo', more: 'extremo externo más alto' },
    'outer-canthus-height': { name: 'Ángulos externos de los ojos', less: 'más bajos', more: 'más altos' },
    epicanthus: { name: 'Pliegue del ángulo interno', less: 'ángulo abierto', more: 'ángulo cubierto' },
    'lid-fold': { name: 'Pliegue del párpado superior', less: 'más bajo', more: 'más alto' },
    'lower-lid-bag': { name: 'Párpado inferior', less: 'hundido', more: 'lleno' },
    'nose-width': { name: 'Anchura de la nariz', less: 'más estrecha', more: 'más ancha' },
    'nose-projection': { name: 'Proyección de la nariz', less: 'más plana', more: 'más saliente' },
    'nose-length': { name: 'Longitud de la nariz', less: 'más corta', more: 'más larga' },
    'nostril-flare': { name: 'Alas nasales', less: 'más cerradas', more: 'más abiertas' },
    'mouth-width': { name: 'Anchura de la boca', less: 'como la cabeza', more: 'más ancha' },
    'lip-projection': { name: 'Proyección de los labios', less: 'más planos', more: 'más salientes' },
    'mouth-corners': { name: 'Comisuras', less: 'más bajas', more: 'más altas' },
    'cupids-bow': { name: 'Arco de Cupido', less: 'más suave', more: 'más marcado' },
    weight: { name: 'Plenitud de la cara', less: 'más delgada', more: 'más llena' },
    'face-diamond': { name: 'Contorno en diamante', less: 'como la cabeza', more: 'en diamante' },
    'face-rectangular': { name: 'Contorno rectangular', less: 'como la cabeza', more: 'rectangular' },
    'face-square': { name: 'Contorno cuadrado', less: 'como la cabeza', more: 'cuadrado' },
    'face-triangular': { name: 'Contorno triangular', less: 'como la cabeza', more: 'triangular' },
    'chin-pointed': { name: 'Mentón', less: 'como la cabeza', more: 'puntiagudo' },
  },
  outlineHint: 'Los contornos comparten un total: juntos no van más lejos que uno solo.',
  shapeValue: (percent, end) => (percent === 0 ? 'como la cabeza' : `${percent} % ${end}`),
  resetOne: (name) => `Restablecer: ${name}`,
  resetAll: 'Restablecer cara',
  resetAllHint: 'Vuelve a la cabeza original. La distancia entre las pupilas se midió y se conserva.',
  wasReset: 'La cara es la de la cabeza original.',
  startNew: 'Empezar así historias nuevas',
  startNewHint: 'En este navegador, las historias nuevas empiezan con esta forma, edad, tono de piel y arrugas.',
  startsNew: 'Las historias nuevas empiezan con esta forma, edad, tono de piel y arrugas.',
  measure: {
    label: 'Entre las pupilas, mm',
    hint: 'Como en una receta de gafas para lejos, o con una regla mientras la persona mira a lo lejos.',
    head: (mm) => `La cara dibujada tiene ${mm} mm.`,
    range: (least, most) => `Escriba de ${least} a ${most} mm. Estos límites son propios de Facies; detectan errores al teclear.`,
    notNumber: 'Escriba un número de milímetros.',
    forget: 'Usar la cara media',
    set: (mm) => `Todos los milímetros siguen ahora los ${mm} mm entre las pupilas.`,
    forgotten: 'Todos los milímetros son ahora los de la cara media.',
    what: 'Las distancias de los puntos, los límites de las reglas y los lugares que las fichas técnicas dan en milímetros siguen todos esta única medida. Una sola longitud no puede decir en qué difieren las proporciones de una cara: compruebe las referencias en la piel.',
  },
  mmOf: {
    person: (mm) => `mm según los ${mm} mm entre las pupilas de esta persona`,
    average: 'mm de la cara media; mida las pupilas de esta persona para calibrar',
  },
};
