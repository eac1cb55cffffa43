import type { PATIENT_CARE_WORDS } from '../../patientCareWords.ts';

export const patientCare: typeof PATIENT_CARE_WORDS = {
  before: {
    health: 'Cuéntenos si tiene alguna enfermedad de los nervios o de los músculos. Quizá no pueda recibir este tratamiento.',
    medicines: 'Díganos todos los medicamentos que toma. Algunos hacen más fuerte el efecto.',
    'blood-thinners': 'Díganos si sangra con facilidad o toma un medicamento que hace la sangre más líquida. Pueden salirle más moretones.',
    pregnancy: 'Díganos si está embarazada, si podría estarlo o si da el pecho. Entonces no se debe hacer el tratamiento.',
    allergy: 'Díganos si alguna vez tuvo una reacción alérgica a un tratamiento como este.',
    skin: 'Díganos si tiene la piel irritada o infectada. Entonces esperamos.',
    'earlier-treatment': 'Díganos si recibió un tratamiento como este en los últimos 3 meses.',
    surgery: 'Cuéntenos cualquier operación de la cara o de los párpados.',
    wishes: 'Díganos qué espera, y si su aspecto le preocupa mucho.',
    'make-up': 'Se retira el maquillaje y le limpiamos la piel.',
  },
  after: {
    precaution: 'No frote la zona, no se acueste y no haga ejercicio durante las primeras 4 horas. Algunas clínicas dicen 24 horas.',
    evidence: 'Estas reglas son una precaución. Ningún buen estudio demuestra que hagan falta.',
    moving: 'Mover los músculos tratados puede hacer que empiece más o menos un día antes.',
    review: 'Venga a la revisión después de dos semanas. El efecto está entonces en su mejor momento.',
    interval: 'Deje al menos 12 semanas entre tratamientos.',
  },
  report: {
    breathing: 'Dificultad para respirar, tragar o hablar. Puede aparecer horas o semanas después y puede poner en peligro la vida.',
    weakness: 'Debilidad de todo el cuerpo, o pérdida del control de la vejiga.',
    allergy: 'Una reacción alérgica fuerte. Es rara.',
    sight: 'Le cambia la vista o ve doble.',
    droop: 'La cara o el párpado se caen cada vez más.',
    'eyelid-late': 'Un párpado empieza a caer. Suele empezar entre 2 y 7 días después.',
    'no-change': 'No ve ningún cambio después de 1 mes.',
  },
  urgency: {
    emergency: 'Pida ayuda de urgencia enseguida',
    clinic: 'Llámenos enseguida',
    check: 'Avísenos pronto',
  },
};
