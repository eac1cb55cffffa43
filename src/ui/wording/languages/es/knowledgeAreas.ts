/** What a patient reads of each region, and the plain names of muscles. */
export const areas: Readonly<Record<string, string>> = {
  'Relaxes the forehead muscle, so the lines across your forehead soften.':
    'Relaja el músculo de la frente, y así se suavizan las líneas que la cruzan.',
  'Most people notice a change after 2 to 3 days.': 'La mayoría de las personas nota un cambio después de 2 a 3 días.',
  'About 3 to 4 months.': 'Unos 3 a 4 meses.',
  'The eyebrows may drop for a while. To help prevent this, the lines between the eyebrows are usually treated at the same time.':
    'Las cejas pueden descender un tiempo. Para ayudar a evitarlo, las líneas entre las cejas se suelen tratar a la vez.',
  'Relaxes the frown muscles, so the lines between your eyebrows soften.':
    'Relaja los músculos del ceño, y así se suavizan las líneas entre las cejas.',
  'Expect 3 to 4 months. Some people reach about 6 months.': 'Cuente con 3 a 4 meses. Algunas personas llegan a unos 6 meses.',
  'You may get a headache, redness or a bruise for a few days to about a week and a half. A droopy eyelid is uncommon, but it can last several weeks.':
    'Puede tener dolor de cabeza, enrojecimiento o un moretón desde unos días hasta más o menos una semana y media. Un párpado caído es poco frecuente, pero puede durar varias semanas.',
  'Relaxes the muscle at the outer corner of the eye, so the lines you see when you smile or squint soften.':
    'Relaja el músculo del ángulo externo del ojo, y así se suavizan las líneas que ve al sonreír o entrecerrar los ojos.',
  'If it spreads too low, the lip can droop on that side for a while. Tell us at once if you see double.':
    'Si se extiende demasiado hacia abajo, el labio puede caer un tiempo en ese lado. Avísenos enseguida si ve doble.',
  'Softens the small lines on the nose that show when you scrunch it up.':
    'Suaviza las pequeñas líneas de la nariz que aparecen al arrugarla.',
  'The full effect takes about two weeks. There is no exact figure for this part of the face.':
    'El efecto completo tarda unas dos semanas. No hay una cifra exacta para esta parte de la cara.',
  'About three to four months, as for facial lines in general.': 'Unos tres a cuatro meses, como en las líneas de la cara en general.',
  'If it spreads too low, the upper lip can droop for a while.':
    'Si se extiende demasiado hacia abajo, el labio superior puede caer un tiempo.',
  'Softens the fine upright lines around the lips.': 'Suaviza las líneas finas verticales alrededor de los labios.',
  'Up to 16 to 20 weeks in one study.': 'Hasta 16 a 20 semanas en un estudio.',
  'The lips may feel weak for a while: drinking through a straw, kissing and some sounds can be harder.':
    'Los labios pueden sentirse débiles un tiempo: beber con pajita, besar y algunos sonidos pueden costar más.',
  'Softens the fine upright lines of the upper lip.': 'Suaviza las líneas finas verticales del labio superior.',
  'Softens the fine upright lines of the lower lip.': 'Suaviza las líneas finas verticales del labio inferior.',
  'There is no exact figure for the lower lip. Lines around the lips in one study: up to 16 to 20 weeks.':
    'No hay una cifra exacta para el labio inferior. Líneas alrededor de los labios en un estudio: hasta 16 a 20 semanas.',
  'The lower lip may feel weak for a while. You may drool a little, or some sounds may be harder to say.':
    'El labio inferior puede sentirse débil un tiempo. Puede babear un poco, o costarle más decir algunos sonidos.',
  'Relaxes the thin muscle of the neck, so the upright bands soften.':
    'Relaja el músculo delgado del cuello, y así se suavizan las bandas verticales.',
  'It was first measured two weeks after treatment; you can judge it then.':
    'Se midió por primera vez dos semanas después del tratamiento; puede valorarlo entonces.',
  'It fades slowly. In a study it could still be seen at day 120.': 'Se va poco a poco. En un estudio aún se veía el día 120.',
  'The neck may feel weak. Get help at once if you have trouble swallowing, speaking or breathing.':
    'El cuello puede sentirse débil. Pida ayuda enseguida si le cuesta tragar, hablar o respirar.',
  'The outer brow may rise by a few millimetres in some people. It cannot be promised. The upper eyelid itself is not lifted.':
    'La parte externa de la ceja puede subir unos milímetros en algunas personas. No se puede prometer. El párpado superior en sí no se eleva.',
  'The eyelid can, rarely, droop.': 'El párpado puede, rara vez, caer.',
  'The upper eyelid is not lifted in routine treatment. We keep away from the muscle that opens it.':
    'En el tratamiento habitual el párpado superior no se eleva. Nos mantenemos lejos del músculo que lo abre.',
  'A droopy eyelid, if it happens, appears within 2 to 7 days.': 'Un párpado caído, si ocurre, aparece entre 2 y 7 días después.',
  'A droopy eyelid is uncommon but can last several weeks.': 'Un párpado caído es poco frecuente, pero puede durar varias semanas.',
  'If the medicine reaches the muscle that opens the eye, the eyelid droops for a while. Call us if this happens.':
    'Si el medicamento llega al músculo que abre el ojo, el párpado cae un tiempo. Llámenos si esto ocurre.',
  'Relaxes the small roll of muscle under the lower lashes, so the eye looks a little more open.':
    'Relaja el pequeño abultamiento del músculo bajo las pestañas inferiores, y así el ojo se ve un poco más abierto.',
  'Often shorter than the usual three to four months.': 'A menudo menos que los tres a cuatro meses habituales.',
  'The lower eyelid can become loose or turn outward, more so after eyelid surgery or with dry eyes.':
    'El párpado inferior puede quedar flojo o girarse hacia fuera, sobre todo tras una operación de los párpados o con ojos secos.',
  'Softens the small lines on the side of the nose that show when you scrunch it up.':
    'Suaviza las pequeñas líneas del lado de la nariz que aparecen al arrugarla.',
  'Relaxes the small muscle that pulls the tip of the nose down when you smile. The change is usually small.':
    'Relaja el pequeño músculo que tira de la punta de la nariz hacia abajo al sonreír. El cambio suele ser pequeño.',
  'About 3 months.': 'Unos 3 meses.',
  'Too much can flatten the upper lip and make drinking and speaking harder for a while.':
    'Demasiado puede aplanar el labio superior y hacer que beber y hablar cueste más un tiempo.',
  'Relaxes the muscles that widen the nostrils.': 'Relaja los músculos que ensanchan los orificios nasales.',
  'This use is not well studied, and the published amounts disagree.':
    'Este uso no está bien estudiado, y las cantidades publicadas no coinciden.',
  'Relaxes the muscles that lift the upper lip, so less gum shows when you smile.':
    'Relaja los músculos que suben el labio superior, y así se ve menos encía al sonreír.',
  'Usually between one and two weeks.': 'Por lo general entre una y dos semanas.',
  'About 4 to 6 months. It fades slowly.': 'Unos 4 a 6 meses. Se va poco a poco.',
  'The smile can look uneven, the upper lip can look long, and food can collect under the lip.':
    'La sonrisa puede verse desigual, el labio superior puede verse largo y la comida puede acumularse bajo el labio.',
  'Relaxes the muscle that pulls the corner of the mouth down.': 'Relaja el músculo que tira de la comisura de la boca hacia abajo.',
  'The lower lip can look uneven or the smile weak for a while.': 'El labio inferior puede verse desigual o la sonrisa débil un tiempo.',
  'Relaxes the chin muscle, so the skin of the chin looks smoother.':
    'Relaja el músculo del mentón, y así la piel del mentón se ve más lisa.',
  'The lower lip may not close well for a while, or the smile may look uneven.':
    'El labio inferior puede no cerrar bien un tiempo, o la sonrisa puede verse desigual.',
  'Relaxes the chewing muscle at the angle of the jaw, so the lower face can look slimmer.':
    'Relaja el músculo de masticar en el ángulo de la mandíbula, y así la parte baja de la cara puede verse más fina.',
  'Slowly: the change grows over about 12 weeks.': 'Despacio: el cambio crece durante unas 12 semanas.',
  'Most people still see a change at day 90, and more than half at day 180.':
    'La mayoría aún ve un cambio el día 90, y más de la mitad el día 180.',
  'Chewing may feel weak, one to four weeks after treatment.':
    'Puede masticar con menos fuerza, de una a cuatro semanas después del tratamiento.',
  'Treated to prevent headaches in adults with chronic migraine, not for looks.':
    'Se trata para prevenir dolores de cabeza en adultos con migraña crónica, no por estética.',
  'There is no exact figure for this part of the face. Ask your doctor what to expect.':
    'No hay una cifra exacta para esta parte de la cara. Pregunte a su médico qué puede esperar.',
  'For migraine it is repeated every 12 weeks.': 'Para la migraña se repite cada 12 semanas.',
  'You may get a bruise: a small artery runs through the temple.': 'Puede salirle un moretón: una pequeña arteria pasa por la sien.',
  'Relaxes the thin neck muscle that pulls the lower face down.':
    'Relaja el músculo delgado del cuello que tira de la parte baja de la cara hacia abajo.',
  'Most people still see a change after 3 months.': 'La mayoría aún ve un cambio después de 3 meses.',
  'The lower lip can look uneven for a while.': 'El labio inferior puede verse desigual un tiempo.',
  'There is no exact figure for this part of the body. Ask your doctor what to expect.':
    'No hay una cifra exacta para esta parte del cuerpo. Pregunte a su médico qué puede esperar.',
  'Your neck may ache or feel weak for a while.': 'El cuello puede doler o sentirse débil un tiempo.',
  'Forehead muscle': 'Músculo de la frente',
  'Muscle at the root of the nose': 'Músculo en la raíz de la nariz',
  'Frown muscle': 'Músculo del ceño',
  'Small muscle that pulls the inner brow down': 'Pequeño músculo que baja la parte interna de la ceja',
  'Muscle around the eye': 'Músculo que rodea el ojo',
  'Eyelid-closing muscle': 'Músculo que cierra el párpado',
  'Eyelid-lifting muscle': 'Músculo que eleva el párpado',
  'Muscle across the nose': 'Músculo que cruza la nariz',
  'Nostril muscle': 'Músculo del orificio nasal',
  'Small nostril-widening muscle': 'Pequeño músculo que ensancha el orificio nasal',
  'Muscle that pulls the nose tip down': 'Músculo que baja la punta de la nariz',
  'Muscle that lifts the lip and the side of the nose': 'Músculo que eleva el labio y el lado de la nariz',
  'Upper lip lifter': 'Elevador del labio superior',
  'Muscle that lifts the corner of the mouth': 'Músculo que eleva la comisura de la boca',
  'Small smile muscle': 'Músculo pequeño de la sonrisa',
  'Smile muscle': 'Músculo de la sonrisa',
  'Muscle that widens the mouth': 'Músculo que ensancha la boca',
  'Lip-closing muscle': 'Músculo que cierra los labios',
  'Cheek muscle': 'Músculo de la mejilla',
  'Muscle that pulls the corner of the mouth down': 'Músculo que baja la comisura de la boca',
  'Muscle that pulls the lower lip down': 'Músculo que baja el labio inferior',
  'Chin muscle': 'Músculo del mentón',
  'Neck sheet muscle': 'Músculo en lámina del cuello',
  'Chewing muscle': 'Músculo de masticar',
  'Temple chewing muscle': 'Músculo de masticar de la sien',
  'Muscle at the back of the head': 'Músculo de la parte de atrás de la cabeza',
  'Muscles along the back of the neck': 'Músculos a lo largo de la parte de atrás del cuello',
  'Muscle from the neck to the shoulder': 'Músculo del cuello al hombro',
  'Get help at once if you have trouble breathing, swallowing or speaking, or if your sight changes.':
    'Pida ayuda enseguida si le cuesta respirar, tragar o hablar, o si le cambia la vista.',
};
