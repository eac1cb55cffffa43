import type { CASE_UPPER_WORDS } from '../../caseUpperWords.ts';

export const caseUpper: typeof CASE_UPPER_WORDS = {
  'frown-first-time': {
    title: 'Un primer tratamiento del ceño',
    history: 'Tiene 38 años y está sana. No toma medicamentos y nunca ha recibido tratamiento.',
    wish: 'Parece severa en las reuniones y quiere parecer más amable.',
    hint: 'Cinco puntos: uno en la línea media, dos por encima de cada ceja. Manténgase bien por encima del hueso.',
    lesson:
      'Dos puntos por corrugator, uno en el procerus, 4 U cada uno. Nunca a menos de 10 mm por encima del reborde: debajo está el camino hacia el levator.',
  },
  'frown-man': {
    title: 'Un ceño fuerte en un hombre',
    history: 'Tiene 46 años y está sano. Su piel es gruesa y su ceño, profundo. No tiene alergia a la leche de vaca.',
    wish: 'Quiere suavizar el surco profundo.',
    hint: 'Esta ficha técnica cuenta cinco puntos de 10 unidades propias. El punto central está cerca de la raíz de la nariz.',
    lesson:
      'Las unidades de este producto son propias y nunca se convierten en las de otro. Un músculo fuerte no es motivo para superar la ficha técnica.',
  },
  'frown-two-medial': {
    title: 'Un ceño leve, dos puntos mediales por lado',
    history: 'Tiene 33 años y está sana. El ceño solo se ve cuando se mueve.',
    wish: 'Quiere que siga tan leve como está.',
    hint: 'Esta ficha técnica coloca ambos puntos de un lado en la mitad medial del corrugator.',
    lesson:
      'Las fichas técnicas difieren. Aquí ambos puntos de un lado son mediales, uno debajo del otro. La ficha no da distancias: los puntos son el dibujo de Facies.',
  },
  'frown-longer-gap': {
    title: 'Menos visitas por el ceño',
    history: 'Tiene 52 años y está sana. Se trató dos veces con otro producto, la última hace un año.',
    wish: 'Quiere venir con menos frecuencia y seguir moviendo la cara.',
    hint: 'Los mismos cinco lugares, otra dosis: 8 unidades de este producto en cada uno.',
    lesson: 'Los lugares se mantienen, la dosis es la propia de este producto: 8 unidades en cada uno de los cinco puntos.',
  },
  'forehead-and-frown': {
    title: 'Arrugas de la frente, con el ceño',
    history: 'Tiene 44 años y está sana. Sus cejas están a la altura del reborde y se sostienen bien.',
    wish: 'Quiere una frente más lisa sin cejas pesadas.',
    hint: 'Esta ficha técnica nunca trata la frente sola. Mantenga la fila inferior al menos 20 mm por encima de la ceja.',
    lesson:
      'Frente y ceño juntos, 40 U en diez puntos. Solo el frontalis sostiene la ceja: trátelo bajo, o sin su contrapeso, y la ceja desciende.',
  },
  'forehead-row': {
    title: 'Una fila a lo ancho de la frente',
    history: 'Tiene 36 años y está sana. No tiene arrugas del ceño. Sus cejas no dependen del frontalis.',
    wish: 'Quiere las arrugas más suaves y las cejas como están.',
    hint: 'Cinco puntos uno al lado del otro, al menos 20 mm por encima del reborde de la órbita. De 2 a 4 unidades cada uno.',
    lesson:
      'La ficha técnica fija la altura y el número; la separación se dibuja uniforme. Una fila que omite los lados hace pico en la parte externa de la ceja.',
  },
  'smile-lines': {
    title: 'Arrugas junto al ojo al sonreír',
    history: 'Tiene 42 años y está sana. Las arrugas solo se ven cuando sonríe.',
    wish: 'Las quiere más suaves, con su propia sonrisa.',
    hint: 'Tres puntos por lado, por fuera del reborde de la órbita. Manténgase superficial.',
    lesson:
      'Primer punto 15 mm al lado del canto externo, los otros 10 mm por encima y por debajo. Demasiado bajo o demasiado profundo alcanza el zygomaticus y la sonrisa.',
  },
  'smile-lines-man': {
    title: 'Arrugas profundas de la sonrisa en un hombre',
    history: 'Tiene 50 años y está sano. Las arrugas persisten en reposo. Trabaja al aire libre.',
    wish: 'Quiere parecer menos cansado.',
    hint: 'Tres puntos por lado. El reparto uniforme del total de esta ficha técnica aún está por confirmar.',
    lesson:
      'El total de la ficha técnica es de 60 unidades en seis puntos; las 10 de cada uno se calcularon a partir de él y figuran como sin verificar. Las arrugas en reposo se suavizan menos.',
  },
  'roll-under-the-eye': {
    title: 'El abultamiento bajo el ojo',
    history: 'Tiene 31 años y está sana. El párpado vuelve rápido a su sitio. Sin ojos secos, sin cirugía de los párpados.',
    wish: 'Cuando sonríe, le molesta un abultamiento bajo los ojos.',
    hint: 'Un pequeño punto por lado, justo bajo la piel, por debajo del centro de la pupila. Lea la advertencia sobre los párpados laxos.',
    lesson:
      'Fuera de ficha técnica, de un estudio: 2 U, 3 mm por debajo del borde del párpado. Los puntos mediales o bajos arriesgan visión doble o un párpado colgante.',
  },
  'outer-brow-lift': {
    title: 'Elevación de la parte externa de la ceja',
    history: 'Tiene 48 años y está sana. Las cejas son rectas y están por debajo del reborde.',
    wish: 'Quiere la cola de la ceja un poco más alta.',
    hint: 'Debilite lo que baja la cola, no lo que la eleva. Dos pequeños puntos por lado, superficiales, lejos del párpado.',
    lesson:
      'El orbicularis lateral baja la cola. Fuera de ficha técnica; el estudio nombra el músculo y la dosis, no los lugares. No prometa una elevación fija.',
  },
};
