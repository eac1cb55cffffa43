import type { TOUR_WORDS } from '../../tourWords.ts';

/** The words of the tours that come with Facies. */
export const builtIn: typeof TOUR_WORDS.builtIn = {
  'upper-face': {
    title: 'Qué eleva la ceja y qué la baja',
    steps: {
      balance: {
        title: 'Uno contra muchos',
        text: 'La ceja pende de un equilibrio. Un músculo la eleva: el frontalis. El procerus, el corrugator supercilii, el depressor supercilii y el orbicularis oculi actúan en contra.',
      },
      elevator: {
        title: 'Frontalis',
        text: 'No se sujeta al hueso: va de la galea a la piel de la ceja. Cuando se contrae, la ceja sube y la frente se pliega a lo ancho. Es el único músculo que eleva la ceja.',
      },
      'two-ways': {
        title: 'La frente se mueve en ambos sentidos',
        text: 'Observe el centro de la frente. La piel por debajo de una línea situada más o menos al 61 por ciento de la altura de la frente sube; la piel por encima baja.',
      },
      corrugator: {
        title: 'Corrugator supercilii',
        text: 'Empieza en el extremo interno del arco óseo de la ceja y termina en la piel por encima del tercio medio de la ceja: profundo cerca de la nariz, superficial más hacia fuera. Lleva la ceja hacia dentro y abajo y forma las arrugas verticales.',
      },
      middle: {
        title: 'Procerus y depressor supercilii',
        text: 'En el centro, el procerus tira hacia abajo de la piel entre las cejas y forma la arruga que cruza la raíz de la nariz. El depressor supercilii le ayuda en la parte interna de la ceja.',
      },
      ring: {
        title: 'Orbicularis oculi',
        text: 'El anillo que rodea el ojo aprieta, forma las patas de gallo y baja la parte externa de la ceja.',
      },
      lid: {
        title: 'El párpado tiene su propio elevador',
        text: 'El levator palpebrae superioris abre el párpado superior. Está profundo, detrás del tabique orbitario. La toxina que lo alcanza hace caer el párpado: eso no es una ceja descendida.',
      },
      frown: {
        title: 'Todos juntos: el ceño',
        text: 'Corrugator, procerus y depressor supercilii juntos. Nombre cada arruga que vea y el músculo que la pliega.',
      },
    },
  },
  'brow-drop': {
    title: 'Dónde desciende una ceja y por qué',
    steps: {
      'held-up': {
        title: 'Qué sostiene la ceja',
        text: 'El frontalis es el único músculo que eleva la ceja. Una frente que se trata mientras los músculos de abajo siguen tirando deja que la ceja descienda: por eso la frente y la glabela se tratan juntas.',
      },
      'lower-third': {
        title: 'La parte más baja sostiene la ceja',
        text: 'La parte inferior del frontalis, justo por encima de la ceja, la sostiene. Debe respetarse: una ficha técnica de la UE mantiene los puntos de la frente al menos 20 mm por encima del reborde orbitario.',
      },
      distances: {
        title: 'Distancias que piden las fichas técnicas',
        text: 'Cada ficha técnica cuenta desde su propia referencia: una desde el reborde óseo, la otra desde la ceja. 20 mm por encima de uno no son 20 mm por encima de la otra.',
      },
      'outer-brow': {
        title: 'Al revés: la cola de la ceja sube',
        text: 'Donde el centro del frontalis está relajado y su parte externa sigue activa, la parte externa de la ceja se eleva. Esta es la ceja de Spock.',
      },
      'pulled-down': {
        title: 'Quién tira',
        text: 'El corrugator lleva la ceja hacia dentro y abajo, el procerus baja su extremo interno y el anillo que rodea el ojo baja su parte externa. El frontalis resiste contra todos ellos.',
      },
      'lid-not-brow': {
        title: 'Un párpado no es una ceja',
        text: 'Un párpado que cae de dos a siete días después de tratar la glabela apunta al levator palpebrae superioris. Mire por separado el borde del párpado y la ceja.',
      },
      'glabella-limits': {
        title: 'Cómo se evita en la glabela',
        text: 'Los puntos del corrugator quedan al menos 10 mm por encima del hueso o del arco de la ceja, según lo exprese cada ficha técnica. Un texto docente añade: no más allá de la línea que pasa por el centro de la pupila.',
      },
    },
  },
  smile: {
    title: 'La sonrisa y sus vecinos',
    steps: {
      smile: {
        title: 'Una sonrisa',
        text: 'La comisura de la boca va hacia arriba y atrás: ese es el zygomaticus major.',
      },
      zygomaticus: {
        title: 'Zygomaticus major',
        text: 'Del pómulo al modiolo en la comisura de la boca. Cerca del ojo está solo de 3.0 a 4.5 mm más profundo que el orbicularis oculi.',
      },
      'upper-lip': {
        title: 'Los elevadores del labio superior',
        text: 'El levator labii superioris alaeque nasi, el levator labii superioris y el zygomaticus minor elevan el propio labio. Una sonrisa gingival se trata en estos tres.',
      },
      'crows-feet': {
        title: 'Vecino uno: las patas de gallo',
        text: 'Los puntos junto al ojo demasiado bajos o demasiado profundos alcanzan el zygomaticus: la sonrisa se vuelve desigual. El borde superior del músculo se midió de 17.9 a 22.8 mm por debajo del ángulo externo del ojo.',
      },
      'corner-down': {
        title: 'El adversario: depressor anguli oris',
        text: 'Termina en el mismo modiolo y tira de la comisura hacia abajo y afuera. Es la diana en la comisura de la boca.',
      },
      'lower-lip': {
        title: 'Vecino dos: depressor labii inferioris',
        text: 'Está más profundo que el depressor anguli oris donde ambos se superponen y tira del labio inferior hacia abajo. Una inyección en el depressor anguli oris que lo alcanza hace caer o tuerce la comisura.',
      },
      chin: {
        title: 'Vecino tres: mentalis',
        text: 'Eleva el mentón y el labio inferior y forma hoyuelos en el mentón. Su inyección puede debilitar el cierre del labio inferior.',
      },
      risorius: {
        title: 'Vecino cuatro: risorius',
        text: 'Ensancha la boca y está sobre la parte anterior del masseter. Una inyección superficial en el masseter puede alcanzarlo y estrechar la sonrisa.',
      },
    },
  },
};
