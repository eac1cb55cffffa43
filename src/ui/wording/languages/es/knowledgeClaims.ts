/** What is often heard and what holds, and the items of the checklist with their questions. */
export const claims: Readonly<Record<string, string>> = {
  'It is similar in structure to acetylcholine and binds to acetylcholine receptors.':
    'Tiene una estructura parecida a la acetilcolina y se une a los receptores de acetilcolina.',
  'The toxin acts inside the nerve ending and stops it releasing acetylcholine; it does not sit on the muscle receptor.':
    'La toxina actúa dentro de la terminación del nervio e impide que libere acetilcolina; no se coloca en el receptor del músculo.',
  'It shows its effect immediately, with changes from the second day.': 'Muestra su efecto de inmediato, con cambios desde el segundo día.',
  'You will usually notice it in 2 to 3 days; judge it at 2 weeks.': 'Por lo general lo notará en 2 a 3 días; valórelo a las 2 semanas.',
  'It appears after 3 to 4 days and works about two weeks, so return after two weeks.':
    'Aparece después de 3 a 4 días y actúa unas dos semanas, así que vuelva después de dos semanas.',
  'It starts in about 3 days, peaks near 2 weeks and lasts 3 to 4 months on average; the 2 week visit is a check.':
    'Empieza en unos 3 días, llega al máximo cerca de las 2 semanas y dura de 3 a 4 meses de media; la visita a las 2 semanas es una revisión.',
  'It lasts 3 to 6 months, depending on amount, muscle size and location.':
    'Dura de 3 a 6 meses, según la cantidad, el tamaño del músculo y el lugar.',
  'Expect 3 to 4 months; some people and products reach about 6 months.':
    'Cuente con 3 a 4 meses; algunas personas y productos llegan a unos 6 meses.',
  'It lifts the eyebrows and the upper eyelid by several millimetres.': 'Eleva las cejas y el párpado superior varios milímetros.',
  'The outer brow may rise by about 1 to 5 millimetres in some people; the upper eyelid itself is not lifted in routine treatment and can, rarely, droop.':
    'La parte externa de la ceja puede subir aproximadamente de 1 a 5 milímetros en algunas personas; el párpado superior en sí no se eleva en el tratamiento habitual y puede, rara vez, caer.',
  'Headache up to 12 hours, flu-like feeling, allergy, droopy lid for 1 to 2 weeks, redness and bruise gone in days.':
    'Dolor de cabeza hasta 12 horas, sensación de gripe, alergia, párpado caído de 1 a 2 semanas, enrojecimiento y moretón que se van en días.',
  'Some people get a headache, redness or a bruise for a few days to about a week and a half; a droopy lid is uncommon but can last several weeks; get help at once for trouble breathing, swallowing or speaking.':
    'Algunas personas tienen dolor de cabeza, enrojecimiento o un moretón desde unos días hasta más o menos una semana y media; un párpado caído es poco frecuente, pero puede durar varias semanas; pida ayuda enseguida si le cuesta respirar, tragar o hablar.',
  'At least three months between treatments.': 'Al menos tres meses entre tratamientos.',
  'Do not repeat sooner than 3 months.': 'No repetir antes de 3 meses.',
  'It is injected into muscle for rejuvenation and under the skin for sweating.':
    'Se inyecta en el músculo para rejuvenecer y bajo la piel para el sudor.',
  'For lines it is mostly placed in the muscle; for sweating it is placed within the skin.':
    'Para las líneas se pone sobre todo en el músculo; para el sudor se pone dentro de la piel.',
  'The process takes an hour to an hour and a half, with numbing ointment for 15 minutes.':
    'El proceso lleva de una hora a una hora y media, con pomada anestésica durante 15 minutos.',
  'Plan about half an hour, mostly talk and preparation; injections take 10 to 20 minutes.':
    'Cuente con una media hora, sobre todo de conversación y preparación; las inyecciones llevan 10 a 20 minutos.',
  'It can treat sagging and loosening from ageing.': 'Puede tratar la caída y la flacidez por la edad.',
  'It softens expression lines; it does not treat loose or sagging skin.':
    'Suaviza las líneas de expresión; no trata la piel flácida o caída.',
  'No examinations are needed beforehand.': 'Antes no hace falta ningún examen.',
  'A doctor should assess your health, medicines, muscles and eyelids before treatment.':
    'Un médico debe valorar su salud, sus medicamentos, sus músculos y sus párpados antes del tratamiento.',
  'It relaxes the "mimic muscles" that make lines.': 'Relaja los «músculos de la mímica» que forman líneas.',
  'It relaxes facial muscles that make expression lines.': 'Relaja músculos de la cara que forman líneas de expresión.',
  'It helps migraine and excessive sweating, strabismus and motor disorders.':
    'Ayuda en la migraña y el sudor excesivo, el estrabismo y los trastornos motores.',
  'Yes; it is also approved for chronic migraine, underarm sweating, eye misalignment and muscle spasm conditions.':
    'Sí; también está autorizado para la migraña crónica, el sudor de las axilas, el estrabismo (ojos desviados) y las enfermedades con espasmos musculares.',
  'Allergy to botulinum toxin or an ingredient': 'Alergia a la toxina botulínica o a un componente',
  'Have you ever had an allergic reaction to a botulinum toxin treatment or to anything in it?':
    '¿Ha tenido alguna vez una reacción alérgica a un tratamiento con toxina botulínica o a algo de lo que contiene?',
  'Infection or inflammation at a site': 'Infección o inflamación en un punto',
  'Do you have an infection, a rash or a sore where the injections are planned?':
    '¿Tiene una infección, una erupción o una llaga donde están previstas las inyecciones?',
  'Neuromuscular disease': 'Enfermedad neuromuscular',
  'Do you have a disease of the nerves or muscles, such as myasthenia gravis?':
    '¿Tiene una enfermedad de los nervios o de los músculos, como la miastenia gravis?',
  "Cow's milk protein allergy": 'Alergia a la proteína de la leche de vaca',
  "Are you allergic to cow's milk protein?": '¿Tiene alergia a la proteína de la leche de vaca?',
  'Pregnancy or breast-feeding': 'Embarazo o lactancia',
  'Are you pregnant, could you be, or are you breast-feeding?': '¿Está embarazada, podría estarlo o da el pecho?',
  'Medicines that strengthen the effect': 'Medicamentos que refuerzan el efecto',
  'Which medicines do you take, antibiotics and muscle relaxants included?':
    '¿Qué medicamentos toma, incluidos antibióticos y relajantes musculares?',
  'Bleeding disorder or blood-thinning medicine': 'Trastorno hemorrágico o medicamento anticoagulante o antiagregante',
  'Do you bruise or bleed easily, or take medicine that thins the blood?':
    '¿Le salen moretones o sangra con facilidad, o toma un medicamento que hace la sangre más líquida?',
  'Earlier surgery, scars, ptosis or marked asymmetry of the face': 'Cirugía previa, cicatrices, ptosis o asimetría marcada de la cara',
  'Have you had surgery or an injury of the face or eyelids?': '¿Ha tenido una operación o una lesión de la cara o de los párpados?',
  'Under 18 years': 'Menor de 18 años',
  'How old are you?': '¿Cuántos años tiene?',
  'Older than the label of the product names': 'Mayor que la edad que indica la ficha técnica del producto',
  'When were you born?': '¿Cuándo nació?',
  'Weak levator (true ptosis) or lash ptosis on examination': 'Elevador débil (ptosis verdadera) o ptosis de pestañas en la exploración',
  'Has an eyelid ever drooped, or do your eyelids feel heavy?': '¿Se le ha caído alguna vez un párpado, o siente los párpados pesados?',
  'Body dysmorphic disorder or unrealistic expectations': 'Trastorno dismórfico corporal o expectativas poco realistas',
  'What do you hope will change, and how much does it trouble you?': '¿Qué espera que cambie, y cuánto le preocupa?',
  'The lines have an important psychological impact (asked by EU labels)':
    'Las arrugas tienen un impacto psicológico importante (lo piden las fichas técnicas de la UE)',
  'Do the lines affect how you feel?': '¿Influyen las líneas en cómo se siente?',
  'Other toxin in the last 3 months': 'Otra toxina en los últimos 3 meses',
  'Have you had botulinum toxin anywhere, for any reason, in the last 3 months?':
    '¿Ha recibido toxina botulínica en cualquier parte, por cualquier motivo, en los últimos 3 meses?',
};
