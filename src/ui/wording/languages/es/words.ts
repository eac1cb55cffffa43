import type { PlanProblem } from '#stores/planStore.ts';
import type { WORDS } from '../../words.ts';
import { counted, isOne, sites } from './plurals.ts';
import { aboutWords, cardWords, sceneProblemWords, sectionWords } from './wordsOfCards.ts';

export const words: typeof WORDS = {
  appName: 'Facies',
  pageTitle: 'Facies: mapa de puntos de inyección facial',
  disclaimer: 'Ayuda para planificar y enseñar; no es un dispositivo médico.',
  skipToList: 'Ir a la lista de regiones',
  audience: { label: 'Quién mira', doctor: 'Médico', patient: 'Paciente', trainer: 'Formador' },
  languageLabel: 'Idioma',
  languageFailed: 'No se pudo cargar ese idioma. Compruebe la conexión y elíjalo de nuevo.',
  product: 'Producto',
  undo: 'Deshacer',
  redo: 'Rehacer',
  nothingToUndo: 'Nada que deshacer',
  nothingToRedo: 'Nada que rehacer',
  commands: 'Comandos',
  about: 'Sobre el tratamiento',
  backToFace: 'Volver a la cara',
  aboutPage: aboutWords,
  face: {
    menu: 'Cara y vista',
    sex: 'Cara',
    female: 'Femenina',
    male: 'Masculina',
    skinTone: 'Tono de piel (escala de Monk)',
    skinToneOf: (tone) => `Tono de piel ${tone} de 10`,
    expression: 'Expresión',
    theme: 'Colores',
    more: 'La cara de esta persona…',
    given: 'Esta visita ya se realizó. Su cara se conserva como era entonces.',
  },
  themes: { system: 'Automático', light: 'Claro', dark: 'Oscuro' },
  list: {
    label: 'Regiones de la cara',
    more: 'Más regiones',
    sites: (count) => counted(count, 'punto elegido', 'puntos elegidos'),
  },
  card: cardWords,
  muscles: { under: 'Bajo la piel', movement: 'Mover cada músculo', lines: 'Arrugas y edad' },
  rail: { muscles: 'Músculos', skinOpen: ', la piel está abierta', overTime: 'En el tiempo', explain: 'Mi plan', learn: 'Aprender' },
  panels: {
    plan: 'Plan',
    record: 'Registro',
    muscles: 'Músculos y movimiento',
    assessment: 'Valoración',
    explain: 'Lo planificado, en palabras sencillas',
    learn: 'Aprender y practicar',
    face: 'La cara de esta persona',
    conditions: 'Tratamiento de enfermedades',
    loading: 'Cargando',
    failed: 'No se pudo cargar este panel. Compruebe la conexión e inténtelo de nuevo. Su plan se conserva.',
  },
  sections: sectionWords,
  offLabelRange: 'Rangos publicados fuera de ficha técnica',
  muscleFacts: {
    origin: 'Origen',
    insertion: 'Inserción',
    action: 'Acción',
    nerve: 'Nervio',
    antagonists: 'Antagonistas',
    depth: 'Profundidad',
    facs: 'FACS',
  },
  fact: {
    sourceOf: (count) => (isOne(count) ? 'Fuente' : `${count} fuentes`),
    unverified: 'sin verificar',
    secondHand: 'sin verificar, de segunda mano',
    secondHandMeaning: 'Se conoce por una cita de otro texto; la fuente original aún no se ha leído.',
    unverifiedMeaning: 'Aún no leído en su fuente: compruébelo antes de usarlo.',
    notRead: 'no leído',
    openInNewTab: 'se abre en otra pestaña',
    evidence: {
      label: 'Ficha técnica',
      trial: 'Ensayo clínico',
      consensus: 'Opinión o revisión publicada',
      convention: 'Convención',
      anatomy: 'Anatomía',
    },
  },
  dose: {
    noLabel: 'Ninguna ficha técnica nombra esta región.',
    sites,
    market: (market) => `ficha técnica de ${market}`,
    status: {
      'on-label': 'en ficha técnica',
      'therapeutic-only': 'en ficha técnica solo para una enfermedad',
      'off-label': 'fuera de ficha técnica',
      'no-label-found': 'sin ficha técnica encontrada',
    },
  },
  sites: {
    pattern: (count, dose) => `Colocar esquema de ficha técnica (${sites(count)}, ${dose})`,
    offLabelPattern: (count, dose) => `Colocar esquema fuera de ficha (${sites(count)}, ${dose})`,
    patternPut: (count, dose) => `Esquema de ficha técnica colocado (${sites(count)}, ${dose})`,
    offLabelPatternPut: (count, dose) => `Esquema fuera de ficha colocado (${sites(count)}, ${dose})`,
    replaces: (product) => `Sustituye los puntos planificados aquí con ${product}. Las unidades no se convierten.`,
    together: (regions) => `La ficha técnica trata esto junto con: ${regions}.`,
    noPattern: (product) => `Sin esquema de ficha técnica: fuera de ficha para ${product}`,
    pointsNotRead: (product) =>
      `${product} tiene aquí indicación en su ficha técnica, pero los puntos de inyección propios de la ficha no se han leído para Facies, así que no se dibuja ninguno. El total de la ficha figura en «Dosis y puntos de la ficha técnica».`,
    conditions: 'Enfermedades y puntos',
    list: 'Puntos en la cara',
    total: (chosen, all, dose) => `${chosen} de ${sites(all)}, ${dose}`,
    planTotal: 'Todo el plan',
    mixed: (products) => `Este plan usa ${products} productos; sus unidades nunca se suman.`,
    points: 'Puntos',
    rests: (dose, positions, drawn) =>
      `Dosis y número de puntos: ${dose}. Posiciones: ${positions}${drawn ? ', dibujadas donde el texto deja margen' : ''}.`,
    restsOn: {
      label: 'ficha técnica',
      trial: 'ensayo publicado',
      consensus: 'panel de expertos',
      convention: 'texto docente',
      anatomy: 'anatomía',
    },
    forDisease: (product) => `Sin esquema de ficha técnica: ${product} está indicado aquí para una enfermedad, no para arrugas`,
    noLabelFound: (product) => `Sin esquema de ficha técnica: no se encontró ficha técnica de ${product} para esta región`,
    remove: 'Quitar',
    planned: (count) =>
      count === 0
        ? 'Aún no hay nada planificado en esta zona.'
        : `Aquí ${isOne(count) ? 'está prevista' : 'están previstas'} ${counted(count, 'pequeña inyección', 'pequeñas inyecciones')}.`,
  },
  announce: {
    put: (name, count) => `${counted(count, 'punto colocado', 'puntos colocados')} en ${name}`,
    undone: 'Deshecho',
    redone: 'Rehecho',
    removed: (name) => `Puntos quitados de ${name}`,
  },
  hint: { text: 'Toque una parte de la cara o elija en la lista.', dismiss: 'Entendido' },
  scene: {
    loading: 'Cargando la cara',
    retry: 'Reintentar',
    useList: 'Usar la lista',
    goOn: 'Seguir sin ello',
    reload: 'Recargar la página',
    problems: sceneProblemWords,
  },
  crash: {
    title: 'Algo salió mal',
    text: 'La página se detuvo, pero sus elecciones se conservan. Recargue para seguir donde estaba.',
    detail: 'Para un informe',
  },
  planProblem: { dismiss: 'Entendido', text: planProblemText },
};

function planProblemText(problem: PlanProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      if (problem.keptAs && problem.planKept) {
        return `Otra cosa, quizá otra pestaña, guardó elecciones que no se pudieron leer. Se apartaron sin cambios («${problem.keptAs}» en este navegador) y las elecciones que ve aquí se guardaron de nuevo en su lugar.`;
      }
      return problem.keptAs
        ? `Las elecciones guardadas no se pudieron leer. Se apartaron sin cambios («${problem.keptAs}» en este navegador) y usted empieza con un plan vacío.`
        : 'Las elecciones guardadas no se pudieron leer. Se dejan como están y usted empieza con un plan vacío.';
    case 'partly-read':
      switch (problem.lost.kind) {
        case 'choices':
          return `Algunas elecciones antiguas ya no se conocen (${problem.lost.siteIds.length}). El resto se conservó y el texto antiguo se guarda.`;
        case 'entries':
          return `Parte de lo guardado no tiene sentido (${problem.lost.names.length}) y no se muestra. ${problem.keptAs ? 'Todo se apartó tal como estaba.' : 'Se deja como está.'}`;
        case 'damage':
          return 'Parte de lo guardado estaba dañada. Su plan se reparó con la última copia; deshacer empieza de cero. Compruébelo.';
      }
      break;
    case 'edited-elsewhere-after-given':
      return 'Otra pestaña cambió una visita después de realizada. La visita queda como se realizó; el cambio tardío consta solo en el historial del registro. Si es cierto, añada una enmienda a la visita.';
    case 'newer-version':
      return 'Una versión más reciente de Facies guardó estas elecciones. Se dejan intactas; lo que elija aquí no se guarda. Actualice esta página para seguir con ellas.';
    case 'storage-unavailable':
      return 'Este navegador no permite que la página guarde nada (¿una ventana privada?). Sus elecciones duran hasta que se cierre la página.';
    case 'storage-full':
      return 'El almacenamiento del navegador está lleno: las últimas elecciones no se han guardado. Libere espacio y cambie cualquier elección para guardar de nuevo.';
  }
}
