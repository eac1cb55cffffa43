import type { PATIENT_QUESTION_WORDS } from '../../patientQuestionWords.ts';

export const patientQuestions: typeof PATIENT_QUESTION_WORDS = {
  hurt: {
    question: '¿Duele?',
    answers: [
      'La aguja es muy fina.',
      'La mayoría de las personas no necesita que le duerman la piel. Puede ayudar el hielo, el aire frío, un aerosol frío o una crema.',
      'En un estudio, el frío funcionó tan bien como la crema.',
    ],
  },
  'how-long-visit': {
    question: '¿Cuánto tiempo lleva?',
    answers: ['Las inyecciones llevan unos 10 a 20 minutos. El resto del tiempo es conversación y preparación.'],
  },
  start: {
    question: '¿Cuándo empieza?',
    answers: ['Por lo general lo notará en 2 a 3 días. El efecto completo tarda unas 2 semanas.'],
  },
  last: {
    question: '¿Cuánto dura?',
    answers: ['Cuente con 3 a 4 meses. Algunas personas llegan a unos 6 meses.'],
  },
  frozen: {
    question: '¿Me quedará la cara inmóvil?',
    answers: [
      'Relaja los músculos que forman las líneas, así que se mueven menos.',
      'El plan se ajusta a sus propios músculos. Diga cuánto movimiento quiere conservar.',
    ],
  },
  dislike: {
    question: '¿Y si no me gusta?',
    answers: [
      'Se pasa solo, por lo general en 3 a 4 meses.',
      'Díganoslo en la revisión después de dos semanas. Algunas cosas se pueden ajustar entonces.',
    ],
  },
  reverse: {
    question: '¿Se puede deshacer?',
    answers: [
      'Se pasa solo. Ninguna fuente leída para esta página nombra una forma de anularlo.',
      'Unas gotas para los ojos pueden elevar un párpado caído de 1 a 3 mm hasta entonces. No están autorizadas para esto.',
    ],
  },
  stop: {
    question: '¿Crea adicción? ¿Qué pasa cuando lo dejo?',
    answers: [
      'Cuando se pasa, los músculos se mueven de nuevo. En un estudio las líneas volvieron a ser como antes. Ninguna fuente leída para esta página habla de adicción.',
    ],
  },
  often: {
    question: '¿Con qué frecuencia puedo recibirlo?',
    answers: ['Como pronto, cada 3 meses.', 'Demasiada cantidad o demasiada frecuencia puede hacer que después funcione peor.'],
  },
  'stronger-each-time': {
    question: '¿Mejora con cada tratamiento?',
    answers: ['En un estudio, las líneas de la cara en reposo mejoraron más a lo largo de tres tratamientos.'],
  },
  spread: {
    question: '¿Puede extenderse por el cuerpo?',
    answers: [
      'Puede ocurrir, horas o semanas después. La dificultad para tragar o respirar puede poner en peligro la vida: pida ayuda de urgencia.',
    ],
  },
  approved: {
    question: '¿Está autorizado oficialmente este uso?',
    answers: [
      'Para las líneas entre las cejas sí, en Estados Unidos y en Europa.',
      'Para muchas otras partes de la cara, no. Pregúntenos por qué lo usamos allí.',
    ],
  },
  pregnancy: {
    question: '¿Y si estoy embarazada o doy el pecho?',
    answers: ['Entonces no se debe hacer el tratamiento. Díganoslo, también si solo podría estar embarazada.'],
  },
  medicines: {
    question: '¿Y mis otros medicamentos?',
    answers: [
      'Díganos todos. Algunos antibióticos y relajantes musculares hacen más fuerte el efecto.',
      'Los medicamentos que hacen la sangre más líquida pueden hacer más grandes los moretones.',
    ],
  },
  driving: {
    question: '¿Puedo conducir después?',
    answers: ['Es posible tener músculos débiles, un párpado caído o visión doble. No conduzca si nota algo de esto.'],
  },
  exercise: {
    question: '¿Puedo hacer deporte?',
    answers: [
      'Como precaución, espere las primeras 4 horas. Algunas clínicas dicen 24 horas.',
      'Ningún buen estudio demuestra que haga falta esperar.',
    ],
  },
  bruise: {
    question: '¿Cuánto dura un moretón?',
    answers: ['Un moretón puede durar de 7 a 11 días.'],
  },
  sagging: {
    question: '¿Ayuda con la piel flácida?',
    answers: ['No. Suaviza las líneas que vienen del movimiento. No trata la piel flácida o caída.'],
  },
  age: {
    question: '¿Soy demasiado joven o demasiado mayor?',
    answers: [
      'Es para adultos, no para nadie menor de 18 años. También hay un límite de edad por arriba, que nosotros comprobamos por usted.',
    ],
  },
  men: {
    question: '¿Es distinto en los hombres?',
    answers: [
      'En los hombres puede empezar más tarde y pasarse antes.',
      'Los hombres suelen necesitar más, porque sus músculos son más grandes.',
    ],
  },
};
