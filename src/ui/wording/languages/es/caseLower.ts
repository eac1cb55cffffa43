import type { CASE_LOWER_WORDS } from '../../caseLowerWords.ts';

export const caseLower: typeof CASE_LOWER_WORDS = {
  'bunny-lines': {
    title: 'Arrugas que cruzan la nariz',
    history:
      'Tiene 40 años y está sana. El ceño se trató por última vez hace más de tres meses; desde entonces se ven más las arrugas de la nariz.',
    wish: 'Quiere que desaparezcan cuando se ríe.',
    hint: 'Un punto superficial en cada pared lateral de la nariz, alto, lejos de los vasos de al lado.',
    lesson: 'Alto y superficial en la pared lateral, de 3 a 5 U. Más abajo están los elevadores del labio, y la sonrisa cambia.',
  },
  'dipping-tip': {
    title: 'Una nariz que baja al sonreír',
    history: 'Tiene 29 años y está sana. No se ha operado la nariz.',
    wish: 'La punta de la nariz le baja cuando sonríe.',
    hint: 'Un punto en la línea media, en la base de la columela. Una dosis pequeña.',
    lesson: 'El depressor septi nasi tira de la punta. La evidencia es débil y el efecto, pequeño: dígalo. Demasiado aplana el labio.',
  },
  'lines-above-the-lip': {
    title: 'Arrugas por encima del labio',
    history: 'Tiene 57 años, es cantante. Está sana y fumó de joven.',
    wish: 'Quiere arrugas más finas y debe seguir cantando.',
    hint: 'Dos pequeños puntos por lado en el borde del labio. Manténgase a 15 mm de la comisura. Ambos lados iguales.',
    lesson:
      'Pequeño, superficial, igual en ambos lados. Las dosis vienen de una página para consumidores: una fuente débil. Un cantante o un músico de viento necesita antes una advertencia.',
  },
  'gums-in-the-smile': {
    title: 'Encía en la sonrisa',
    history: 'Tiene 27 años y está sana. Al reírse se ven de forma uniforme unos 4 mm de encía.',
    wish: 'Quiere que se vea menos encía.',
    hint: 'Un punto por lado, donde se unen tres elevadores del labio. Está por encima de la comisura de la boca, junto a la nariz.',
    lesson:
      'El punto de Yonsei: 10 mm al lado de la línea del ala, 30 mm por encima de la comisura. Difiere entre poblaciones: mire el músculo y después mida.',
  },
  'mouth-corners-down': {
    title: 'Comisuras que miran hacia abajo',
    history: 'Tiene 51 años y está sana. En reposo las comisuras cuelgan y un pliegue baja desde ellas.',
    wish: 'La gente le pregunta si está triste.',
    hint: 'Un punto por lado, bajo y lateral en el depresor de la comisura. Pálpelo mientras ella baja las comisuras.',
    lesson: 'Manténgase lateral: en el lado medial está el depresor del labio inferior, y una dosis allí tuerce la boca.',
  },
  'dimpled-chin': {
    title: 'Un mentón con hoyuelos',
    history: 'Tiene 39 años y está sano. El mentón forma hoyuelos cuando habla.',
    wish: 'Quiere un mentón liso.',
    hint: 'Dos puntos junto a la línea media, bajos en la almohadilla del mentón.',
    lesson:
      'Cerca de la línea media y bajo. Los puntos altos o laterales alcanzan el labio inferior: cierra mal o se mueve de forma desigual. La dosis es de la práctica, aún sin verificar.',
  },
  'wide-jaw': {
    title: 'Una mandíbula ancha',
    history: 'Tiene 30 años y está sana. Los músculos sobresalen cuando muerde. Sus dientes están bien.',
    wish: 'Quiere la parte baja de la cara más fina.',
    hint: 'Tres puntos profundos por lado en la mitad inferior del músculo, por detrás de su borde anterior.',
    lesson:
      'Profundo, bajo, por detrás del borde anterior, por debajo de la línea del trago a la boca. Demasiado superficial debilita la sonrisa. Fuera de ficha técnica; 48 U en total en un ensayo. El afinamiento tarda semanas y no se muestra aquí.',
  },
  'bands-of-the-neck': {
    title: 'Bandas del cuello',
    history: 'Tiene 58 años y está sana. Una banda sobresale en cada lado. Traga bien.',
    wish: 'Quiere los cordones del cuello más suaves.',
    hint: 'Tres puntos superficiales a lo largo de cada banda, separados unos 20 mm. Manténgase lejos de la laringe.',
    lesson:
      'Superficial, a lo largo de la banda, un total bajo. Las dosis profundas o mediales pueden alcanzar los músculos de la deglución. Los puntos propios de la ficha técnica no se leyeron.',
  },
  'soft-jawline': {
    title: 'Una línea mandibular más suave',
    history: 'Tiene 47 años y está sana. La piel es firme. No tiene los carrillos caídos.',
    wish: 'Quiere una línea de la mandíbula más clara.',
    hint: 'Una fila de tres puntos por lado a lo largo del borde inferior, por detrás de la línea del pliegue junto a la boca.',
    lesson:
      'Las fuentes se contradicen sobre la profundidad, así que aquí ninguna se da por incorrecta. Medial a la línea del pliegue está el depresor del labio inferior.',
  },
  'nursing-mother': {
    title: 'Cansada, con un bebé de cuatro meses',
    history: 'Tiene 34 años y está sana. Da el pecho.',
    wish: 'Quiere tratarse la frente y el ceño antes de volver al trabajo.',
    hint: 'Lea los antecedentes una vez más antes de tomar una aguja.',
    lesson: 'Las fichas técnicas excluyen la lactancia. Ofrezca una fecha posterior. No tratar es el tratamiento correcto.',
  },
  'sore-by-the-eye': {
    title: 'Una boda el sábado',
    history: 'Tiene 41 años. Desde hace dos días le crece junto al ojo derecho una llaga dolorosa que exuda.',
    wish: 'Quiere que se le traten hoy las arrugas de los ojos.',
    hint: 'Mire la piel donde inyectaría.',
    lesson: 'Ninguna inyección en piel infectada o inflamada. Deje que cure, haga que la examinen y dé una nueva fecha.',
  },
  'tired-by-evening': {
    title: 'Párpados que bajan hacia la noche',
    history: 'Tiene 49 años. Su neurólogo la trata por miastenia gravis. Su párpado izquierdo baja por la noche.',
    wish: 'Quiere una frente lisa para tener un aspecto más fresco.',
    hint: 'Pregunte por enfermedades de los nervios y los músculos.',
    lesson:
      'Las fichas técnicas europeas excluyen la miastenia; otras advierten de un efecto exagerado. El párpado es un signo de la enfermedad, no de la edad.',
  },
};
