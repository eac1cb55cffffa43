import type { CASE_COMPLICATION_WORDS } from '../../caseComplicationWords.ts';

export const caseComplication: typeof CASE_COMPLICATION_WORDS = {
  'drooping-lid': {
    title: 'Un párpado cuelga',
    history:
      'Se le trató el ceño hace diez días. Desde el día cinco el párpado superior izquierdo cuelga. Ambas pupilas son iguales; no ve doble.',
    wish: 'Quiere saber qué pasó y cuánto dura.',
    hint: 'Compare los dos lados. Un punto está más bajo que su pareja.',
    lesson:
      'Un punto en el reborde, en la línea de la pupila, deja pasar toxina al levator. Se pasa solo; entretanto, unas gotas pueden elevar el párpado.',
    options: {
      'site.corrugator-lateral-left': {
        text: 'El punto externo izquierdo',
        reason: 'Está en el reborde; su pareja, bien por encima de la ceja.',
      },
      'site.procerus': { text: 'El punto de la línea media', reason: 'Lejos del párpado, y alcanzaría ambos lados por igual.' },
      'site.corrugator-medial-left': { text: 'El punto interno izquierdo', reason: 'Está tan alto como su pareja de la derecha.' },
      'muscle.levator-palpebrae-superioris': { text: 'Levator palpebrae superioris', reason: 'Abre el párpado superior.' },
      'muscle.frontalis': { text: 'Frontalis', reason: 'Sostiene la ceja, y la ceja está como antes.' },
      'muscle.orbicularis-oculi-palpebral': {
        text: 'Orbicularis oculi, pars palpebralis',
        reason: 'Cierra el ojo; en reposo, deja subir el párpado.',
      },
      'action.explain-and-drops': {
        text: 'Preguntar por la deglución, la respiración y la visión doble; explicar; considerar gotas de apraclonidina; volver a verla',
        reason: 'Las gotas elevan el párpado de 1 a 3 mm; este uso no está autorizado.',
      },
      'action.more-toxin': { text: 'Igualarlo con toxina en el párpado derecho', reason: 'Eso produce un segundo párpado caído.' },
      'action.massage': {
        text: 'Masajear la ceja',
        reason: 'Nada recupera lo que ya se ha unido, y la presión puede extenderla más.',
      },
    },
  },
  'peaked-brows': {
    title: 'Un gesto de sorpresa constante',
    history: 'Hace dos semanas se le trataron el ceño y el centro de la frente.',
    wish: 'La parte externa de sus cejas se dispara cada vez que habla.',
    hint: 'Pídale que eleve las cejas. ¿Dónde se mueve aún la piel?',
    lesson:
      'Solo está relajado el centro del frontalis; los lados elevan por su cuenta. Esto se debe a los lugares, no al producto. El dato está sin verificar.',
    options: {
      'muscle.frontalis': { text: 'Frontalis, sus lados', reason: 'Los lados sin tratar elevan la cola de la ceja.' },
      'muscle.corrugator-supercilii': { text: 'Corrugator supercilii', reason: 'Lleva la ceja hacia dentro y aquí está relajado.' },
      'muscle.orbicularis-oculi-orbital': { text: 'Orbicularis oculi', reason: 'Tira de la ceja hacia abajo.' },
      'error.sides-left-out': { text: 'Se omitieron los lados de la frente', reason: 'Ningún punto está lateral a las pupilas.' },
      'error.too-low': { text: 'Los puntos estaban demasiado bajos', reason: 'Entonces la ceja descendería.' },
      'error.too-much': { text: 'La dosis era demasiado alta', reason: 'Más en el centro no elevaría los lados.' },
      'action.small-dose-lateral': {
        text: 'Una pequeña dosis alta en cada lado del frontalis',
        reason: 'Equilibra la tracción. Solo donde la ceja no depende de él.',
      },
      'action.more-in-the-middle': { text: 'Más en el centro', reason: 'La diferencia se hace mayor.' },
      'action.lift-the-tail': { text: 'Tratar por debajo de la cola de la ceja', reason: 'Eso eleva la cola aún más.' },
    },
  },
  'heavy-brows': {
    title: 'Cejas pesadas',
    history: 'Hace dos semanas se le trató solo la frente, en una fila de siete puntos justo por encima de las cejas.',
    wish: 'Siente las cejas pesadas y apenas puede elevarlas.',
    hint: '¿A qué distancia por encima de la ceja están los puntos?',
    lesson:
      'La parte más baja del frontalis sostiene la ceja. Manténgase al menos 20 mm por encima de ella, y trate también lo que tira de la ceja hacia abajo.',
    options: {
      'muscle.frontalis': { text: 'Frontalis, su parte inferior', reason: 'Solo él eleva la ceja.' },
      'muscle.levator-palpebrae-superioris': { text: 'Levator palpebrae superioris', reason: 'Los párpados se abren como antes.' },
      'muscle.procerus': { text: 'Procerus', reason: 'En reposo, dejaría subir la ceja.' },
      'error.too-low': { text: 'Los puntos estaban demasiado bajos', reason: 'Todos están a menos de 20 mm por encima de la ceja.' },
      'error.too-superficial': {
        text: 'Los puntos eran demasiado superficiales',
        reason: 'El músculo es delgado aquí; el efecto muestra que se alcanzó.',
      },
      'error.too-few': { text: 'Había demasiado pocos puntos', reason: 'Siete son más de los que tiene la ficha técnica.' },
      'action.wait-and-plan-higher': {
        text: 'Explicar que se pasa solo; la próxima vez más alto, con el ceño',
        reason: 'Ninguna toxina devuelve la elevación.',
      },
      'action.more-forehead': { text: 'Completar la frente más arriba', reason: 'Se perdería el resto de la elevación.' },
      'action.lid-surgery': { text: 'Derivar para cirugía de los párpados', reason: 'La pesadez es temporal.' },
    },
  },
  'smile-pulled-down': {
    title: 'Una sonrisa torcida',
    history: 'Hace dos semanas se trataron las arrugas de ambos ojos.',
    wish: 'Desde entonces la comisura derecha de la boca queda baja cuando sonríe.',
    hint: 'Compare los puntos más bajos de los dos lados.',
    lesson:
      'Por debajo del arco cigomático empieza el zygomaticus. Facies mantiene los puntos cantales a menos de 18 mm por debajo del canto.',
    options: {
      'site.canthal-lower-right': {
        text: 'El punto derecho más bajo',
        reason: 'Está mucho más bajo en la mejilla que su pareja.',
      },
      'site.canthal-upper-right': { text: 'El punto superior derecho', reason: 'Está lejos de los músculos de la boca.' },
      'site.canthal-lower-left': { text: 'El punto izquierdo más bajo', reason: 'El lado débil es el otro.' },
      'muscle.zygomaticus-major': { text: 'Zygomaticus major', reason: 'Eleva la comisura de la boca al sonreír.' },
      'muscle.orbicularis-oris': { text: 'Orbicularis oris', reason: 'Frunce los labios, y se fruncen por igual.' },
      'muscle.depressor-anguli-oris': { text: 'Depressor anguli oris', reason: 'En reposo, dejaría subir la comisura.' },
      'action.wait-and-record': { text: 'Explicar, registrar con imágenes, esperar', reason: 'Se pasa solo.' },
      'action.treat-other-cheek': { text: 'Debilitar también la mejilla izquierda', reason: 'Entonces toda la sonrisa es débil.' },
      'action.more-on-the-right': { text: 'Más en el ojo derecho', reason: 'Eso aumenta lo que está mal.' },
    },
  },
  'lip-stays-up': {
    title: 'El labio inferior queda alto en un lado',
    history: 'Hace dos semanas se trataron ambas comisuras de la boca.',
    wish: 'Al mostrar los dientes inferiores, solo baja la mitad derecha del labio.',
    hint: '¿A qué distancia de la línea media está cada punto?',
    lesson: 'El depresor del labio inferior está medial al de la comisura. Manténgase lateral al borde, bajo y cerca de la mandíbula.',
    options: {
      'site.corner-left': { text: 'El punto izquierdo', reason: 'Está medial, pasado el borde medial de su músculo.' },
      'site.corner-right': { text: 'El punto derecho', reason: 'Está sobre su músculo, bien hacia el lado.' },
      'muscle.depressor-labii-inferioris': { text: 'Depressor labii inferioris', reason: 'Tira del labio inferior hacia abajo.' },
      'muscle.mentalis': { text: 'Mentalis', reason: 'Eleva el labio inferior; en reposo, lo deja descender.' },
      'muscle.risorius': { text: 'Risorius', reason: 'Lleva la comisura hacia el lado.' },
      'action.wait-and-stay-lateral': {
        text: 'Explicar, esperar y mantenerse lateral la próxima vez',
        reason: 'Se pasa solo.',
      },
      'action.treat-the-same-again': { text: 'Repetir lo mismo a la izquierda', reason: 'La debilidad duraría más.' },
      'action.upper-lip': { text: 'Tratar en su lugar el labio superior', reason: 'No tiene parte en esto.' },
    },
  },
  'hard-to-swallow': {
    title: 'Dificultad para tragar',
    history:
      'Hace una semana se le trató el cuello en profundidad, cerca de la línea media, con 40 unidades. Desde hace dos días se le atasca el pan y tiene la voz ronca.',
    wish: 'Pregunta por teléfono si esto es normal.',
    hint: 'La cara no muestra nada de esto. Piense en la profundidad, el lugar y la dosis.',
    lesson:
      'La dificultad para tragar, hablar o respirar necesita ayuda enseguida. El cuello se trata superficialmente, lejos de la laringe, con un total bajo.',
    options: {
      'error.deep-medial-high-dose': {
        text: 'Profundo, cerca de la línea media, demasiado',
        reason: 'Cualquiera de las tres cosas permite que la toxina llegue a los músculos de la deglución.',
      },
      'error.too-superficial': { text: 'Demasiado superficial', reason: 'Superficial es como lo quiere la ficha técnica.' },
      'error.too-lateral': { text: 'Demasiado hacia el lado', reason: 'Los lados están lejos de la laringe.' },
      'action.same-day-assessment': {
        text: 'Que la examinen hoy; urgencias si le cuesta respirar',
        reason: 'Tragar y respirar pueden volverse peligrosos.',
      },
      'action.wait-two-weeks': { text: 'Tranquilizar y esperar dos semanas', reason: 'Puede empeorar antes de pasarse.' },
      'action.massage': { text: 'Aconsejar masaje del cuello', reason: 'No ayuda y puede extenderla más.' },
    },
  },
};
