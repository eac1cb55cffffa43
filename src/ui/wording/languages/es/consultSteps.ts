import type { STEP_WORDS } from '../../consultWords.ts';

export const consultSteps: typeof STEP_WORDS = {
  label: 'Pasos de esta visita',
  steps: { assess: 'Valorar', plan: 'Plan', explain: 'Explicar', give: 'Realizar', book: 'Citar' },
  states: { done: 'hecho', open: 'pendiente', 'not-yet': 'aún no', 'left-out': 'omitido' },
  nothingPlanned: 'Aún no hay nada planificado.',
  explaining: 'La pantalla es ahora del paciente. El selector de arriba le devuelve a donde estaba.',
  failed: 'Eso no se pudo cargar. Inténtelo de nuevo.',
  saving: {
    saved: (time) => `Guardado en este navegador; bloqueado: ${time}`,
    saving: (time) => `Guardando; bloqueado: ${time}`,
    unsaved: (time) => `Aún sin guardar; bloqueado: ${time}`,
  },
  next: 'Qué viene ahora',
  takeHome: 'Plan para llevar',
  record: 'Registro en PDF',
  calendar: 'Calendario',
  newPerson: 'Otra persona',
  recordWorking: 'Se está creando el registro',
  recordDone: (name) => `Guardado como ${name}`,
  recordFailed: 'No se pudo crear el registro. No se cambió nada. Inténtelo de nuevo o guárdelo desde el panel del registro.',
  begun: 'Nueva historia iniciada. Los pasos empiezan de nuevo.',
  notBegun: 'No se pudo iniciar una historia nueva. La abierta está intacta. Inténtelo de nuevo.',
};
