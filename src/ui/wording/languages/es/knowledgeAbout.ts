/** The page about the treatment. */
export const about: Readonly<Record<string, string>> = {
  'How the toxin works': 'Cómo actúa la toxina',
  'How it works': 'Cómo actúa',
  'The medicine works inside the nerve ending. It stops the nerve from telling the muscle to tighten.':
    'El medicamento actúa dentro de la terminación del nervio. Impide que el nervio le diga al músculo que se contraiga.',
  'It is a protein. It enters the nerve ending and blocks the signal to the muscle for a while.':
    'Es una proteína. Entra en la terminación del nervio y bloquea un tiempo la señal al músculo.',
  'It relaxes the facial muscles that make expression lines.': 'Relaja los músculos de la cara que forman las líneas de expresión.',
  'For lines it is mostly placed in the muscle. For sweating it is placed within the skin.':
    'Para las líneas se pone sobre todo en el músculo. Para el sudor se pone dentro de la piel.',
  'When results come': 'Cuándo llegan los resultados',
  'When you will see it': 'Cuándo lo verá',
  'You will usually notice it in 2 to 3 days. Judge it at 2 weeks.': 'Por lo general lo notará en 2 a 3 días. Valórelo a las 2 semanas.',
  'It looks best about 14 to 30 days after treatment.': 'Se ve mejor unos 14 a 30 días después del tratamiento.',
  'How long it lasts': 'Cuánto dura',
  'In studies of the frown lines, half of the people in whom it worked still saw the effect after about 120 days.':
    'En estudios de las líneas del ceño, la mitad de las personas en quienes funcionó aún veía el efecto después de unos 120 días.',
  'One newer medicine lasted about 24 weeks in studies of the frown lines.':
    'Un medicamento más nuevo duró unas 24 semanas en estudios de las líneas del ceño.',
  'It may start later and wear off sooner in men.': 'En los hombres puede empezar más tarde y pasarse antes.',
  'What it does and does not treat': 'Qué trata y qué no',
  'What it does and does not do': 'Qué hace y qué no',
  'It softens expression lines. It does not treat loose or sagging skin.':
    'Suaviza las líneas de expresión. No trata la piel flácida o caída.',
  'The outer brow may rise by about 1 to 5 millimetres in some people. The upper eyelid is not lifted and can, rarely, droop.':
    'La parte externa de la ceja puede subir aproximadamente de 1 a 5 milímetros en algunas personas. El párpado superior no se eleva y puede, rara vez, caer.',
  'Other approved uses': 'Otros usos autorizados',
  'Other uses': 'Otros usos',
  'It is also approved for chronic migraine, underarm sweating, eye misalignment and muscle spasm conditions.':
    'También está autorizado para la migraña crónica, el sudor de las axilas, el estrabismo (ojos desviados) y las enfermedades con espasmos musculares.',
  'Who should not have it': 'Quién no debe recibirlo',
  'You should not have it if you have had an allergic reaction to a treatment like this or to anything in it.':
    'No debe recibirlo si ha tenido una reacción alérgica a un tratamiento como este o a algo de lo que contiene.',
  "Tell us if you are allergic to cow's milk protein. One of these medicines may contain it.":
    'Díganos si tiene alergia a la proteína de la leche de vaca. Uno de estos medicamentos puede contenerla.',
  'We wait if the skin is infected or inflamed where the injections are planned.':
    'Esperamos si la piel está infectada o inflamada donde están previstas las inyecciones.',
  'Tell us about any disease of your nerves or muscles, such as myasthenia gravis. You may not be able to have it.':
    'Cuéntenos si tiene alguna enfermedad de los nervios o de los músculos, como la miastenia gravis. Quizá no pueda recibir este tratamiento.',
  'Tell us if you are pregnant, could be, or are breast-feeding.': 'Díganos si está embarazada, si podría estarlo o si da el pecho.',
  'Tell us about all your medicines. Some make the effect stronger.':
    'Díganos todos los medicamentos que toma. Algunos hacen más fuerte el efecto.',
  'It is for adults, not for anyone under 18. There is an upper age limit too, which we check for you.':
    'Es para adultos, no para nadie menor de 18 años. También hay un límite de edad por arriba, que nosotros comprobamos por usted.',
  'Tell us what you hope for and whether your looks trouble you a great deal. Tell us if your scars grow thick.':
    'Díganos qué espera y si su aspecto le preocupa mucho. Díganos si sus cicatrices se vuelven gruesas.',
  'Before treatment': 'Antes del tratamiento',
  'Before your treatment': 'Antes de su tratamiento',
  'A doctor should check your health, medicines, muscles and eyelids before treatment.':
    'Un médico debe revisar su salud, sus medicamentos, sus músculos y sus párpados antes del tratamiento.',
  'We look at your lines with your face moving and at rest.': 'Miramos sus líneas con la cara en movimiento y en reposo.',
  'We take photographs before, and again at your check.': 'Tomamos fotografías antes, y de nuevo en su revisión.',
  'The visit, step by step': 'La visita, paso a paso',
  'Your visit, step by step': 'Su visita, paso a paso',
  'First your make-up comes off and we clean your skin. We write down what we use.':
    'Primero se retira el maquillaje y le limpiamos la piel. Anotamos lo que usamos.',
  'The needle is very fine.': 'La aguja es muy fina.',
  'The injections take about 10 to 20 minutes. The rest of the time is talk and preparation.':
    'Las inyecciones llevan unos 10 a 20 minutos. El resto del tiempo es conversación y preparación.',
  'We see you again after two weeks, when the effect is at its best.':
    'Le vemos de nuevo después de dos semanas, cuando el efecto está en su mejor momento.',
  Numbing: 'Anestesia',
  'Will it hurt?': '¿Dolerá?',
  'Most people need no numbing. Ice, cold air, a cold spray or a cream can help.':
    'La mayoría de las personas no necesita que le duerman la piel. Puede ayudar el hielo, el aire frío, un aerosol frío o una crema.',
  'Cold worked as well as cream in a study.': 'En un estudio, el frío funcionó tan bien como la crema.',
  'Numbing cream needs about 60 minutes. 15 minutes is probably too short.':
    'La crema anestésica necesita unos 60 minutos. 15 minutos son probablemente demasiado poco.',
  'Side effects': 'Efectos secundarios',
  'Some people get a headache, redness or a bruise for a few days to about a week and a half. A droopy eyelid is uncommon but can last several weeks.':
    'Algunas personas tienen dolor de cabeza, enrojecimiento o un moretón desde unos días hasta más o menos una semana y media. Un párpado caído es poco frecuente, pero puede durar varias semanas.',
  'Taking 24 studies of the upper face together, 16% of treatments had some unwanted effect, mainly headache or a skin reaction.':
    'Si se juntan 24 estudios de la parte superior de la cara, el 16 % de los tratamientos tuvo algún efecto no deseado, sobre todo dolor de cabeza o una reacción de la piel.',
  'With one medicine for frown lines, 6% of people had a headache and 2% a droopy eyelid.':
    'Con un medicamento para las líneas del ceño, el 6 % de las personas tuvo dolor de cabeza y el 2 % un párpado caído.',
  'A droopy eyelid, if it comes, starts within 2 to 7 days.': 'Un párpado caído, si ocurre, empieza entre 2 y 7 días después.',
  'When to call at once': 'Cuándo llamar enseguida',
  'Call at once if you have trouble breathing, swallowing or speaking, if your sight changes, or if a droop gets worse.':
    'Llame enseguida si le cuesta respirar, tragar o hablar, si le cambia la vista o si la cara o un párpado se caen cada vez más.',
  'Very rarely the medicine spreads to other parts of the body, hours to weeks later. Trouble swallowing or breathing can be life threatening: get emergency help.':
    'Muy rara vez el medicamento se extiende a otras partes del cuerpo, horas o semanas después. La dificultad para tragar o respirar puede poner en peligro la vida: pida ayuda de urgencia.',
  'Aftercare and its evidence': 'Cuidados posteriores y su evidencia',
  Afterwards: 'Después',
  'No good study shows that strict rules are needed afterwards.': 'Ningún buen estudio demuestra que después hagan falta reglas estrictas.',
  'As a precaution, do not rub the area, lie flat or exercise for the first 4 hours. Some clinics say up to 24 hours.':
    'Como precaución, no frote la zona, no se acueste y no haga ejercicio durante las primeras 4 horas. Algunas clínicas dicen hasta 24 horas.',
  'Moving the treated muscles may make it start about one day sooner. It does not change the result.':
    'Mover los músculos tratados puede hacer que empiece más o menos un día antes. No cambia el resultado.',
  Intervals: 'Intervalos',
  'Coming back': 'Cuándo volver',
  'Do not repeat it sooner than 3 months.': 'No lo repita antes de 3 meses.',
  'Leave at least 12 weeks between treatments.': 'Deje al menos 12 semanas entre tratamientos.',
  'Too much or too often may make it work less well later.':
    'Demasiada cantidad o demasiada frecuencia puede hacer que después funcione peor.',
};
