import type { WORDS } from '../../words.ts';

export const aboutWords: typeof WORDS.aboutPage = {
  disclaimer:
    'Lo que dicen las fichas técnicas y los artículos, con sus fuentes. Ayuda para planificar y enseñar; no es un dispositivo médico ni sustituye el criterio de un profesional clínico.',
  failed:
    'No se pudo cargar esta página. Compruebe la conexión e inténtelo de nuevo; tras una actualización de Facies, recargue. Sus elecciones se conservan.',
  claims: 'Lo que se oye a menudo y lo que es cierto',
  verdicts: { correct: 'correcto', oversimplified: 'demasiado simplificado', wrong: 'incorrecto' },
};

export const cardWords: typeof WORDS.card = {
  close: 'Cerrar',
  sideLabel: 'Lado',
  sides: { both: 'Ambos', right: 'Derecho', left: 'Izquierdo' },
  sidesAreThePatients: 'Izquierda y derecha del propio paciente',
  muscle: 'Músculo diana',
  spared: { clinical: 'Músculo que respetar', plain: 'Músculo que no se toca' },
  effect: 'Efecto típico',
  duration: 'Duración',
  onset: 'Inicio',
  peak: 'Máximo',
  loading: 'Cargando los datos',
  failed: 'No se pudieron cargar los datos. Compruebe la conexión con la página e inténtelo de nuevo.',
  height: { taller: 'Mostrar más de la tarjeta', shorter: 'Mostrar menos de la tarjeta' },
  none: 'Aquí no consta nada.',
  keepClear: 'Mantenerse lejos de',
  noFigureButGeneral: (product, general) =>
    general.startsWith('General')
      ? `Sin cifra leída para ${product}. ${general}`
      : `Sin cifra leída para ${product}; en general: ${general}`,
  noFigureButOthers: (product, other) => `Sin cifra leída para ${product}; otros: ${other}`,
  notApproved:
    'Ningún medicamento de este tipo está autorizado oficialmente para esta zona. Su médico puede explicarle por qué se usa aquí.',
  approvedForDisease:
    'Un medicamento de este tipo está autorizado oficialmente aquí para una enfermedad, no por estética. Su médico puede explicarle por qué se usa aquí.',
};

export const sectionWords: typeof WORDS.sections = {
  clinical: {
    onsetAndPeak: 'Inicio y máximo',
    anatomy: 'Anatomía de los músculos diana',
    dose: 'Dosis y puntos de la ficha técnica',
    depth: 'Profundidad',
    avoid: 'Qué evitar',
    notes: 'Referencias y notas',
    labelStatus: 'En ficha técnica o no',
    plannedSites: 'Lo planificado',
    siteChoices: 'Puntos',
  },
  plain: {
    onsetAndPeak: 'Cuándo empieza y qué problemas puede haber',
    anatomy: 'Los músculos',
    dose: 'Cuánto',
    depth: 'A qué profundidad',
    avoid: 'Qué se evita',
    notes: 'Notas',
    labelStatus: 'Autorizado o no',
    plannedSites: 'Lo planificado para usted',
    siteChoices: 'Dónde',
  },
};

export const sceneProblemWords: typeof WORDS.scene.problems = {
  'no-webgl': {
    title: 'La cara no puede dibujarse aquí',
    text: 'Este navegador no ofrece WebGL a la página. La lista de regiones hace todo lo que hace la cara: elija una región allí.',
  },
  'model-missing': {
    title: 'La cara no se cargó',
    text: 'No se pudo cargar el archivo de la cabeza. Sus elecciones están a salvo. Inténtelo de nuevo o siga con la lista.',
  },
  'model-corrupt': {
    title: 'El archivo de la cara está dañado',
    text: 'La cabeza se cargó, pero no se puede leer. Sus elecciones están a salvo. Inténtelo de nuevo o siga con la lista.',
  },
  'expressions-missing': {
    title: 'La cara no puede moverse',
    text: 'No se pudo cargar una parte de la cabeza: las expresiones y la cara masculina no están disponibles. Todo lo demás funciona. Inténtelo de nuevo o siga sin ellas.',
  },
  'context-lost': {
    title: 'Los gráficos se interrumpieron',
    text: 'El dispositivo retiró los gráficos. La cara vuelve por sí sola; mientras tanto, la lista funciona.',
  },
  error: {
    title: 'No se puede mostrar la cara',
    text: 'Algo salió mal al dibujar. Sus elecciones están a salvo. Inténtelo de nuevo o siga con la lista.',
  },
};
