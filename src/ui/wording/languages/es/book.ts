import type { BOOK_WORDS } from '../../consultWords.ts';
import { dayText } from '../../dates.ts';
import { counted } from './plurals.ts';

export const book: typeof BOOK_WORDS = {
  title: 'Reservar las próximas citas',
  given: (day) => `Contado desde el tratamiento del ${dayText(day)}.`,
  planned: (day) => `Esta visita aún no está registrada como realizada. Contado desde hoy, ${dayText(day)}.`,
  kinds: { review: 'Revisión', retreatment: 'Repetición, como muy pronto' },
  day: 'Día',
  time: 'Hora, si está acordada',
  after: (days) => `${counted(days, 'día', 'días')} después del tratamiento`,
  days: (region, product, days) => `${region}, ${product}: ${counted(days, 'día', 'días')}`,
  months: (region, product) => `${region}, ${product}: tres meses naturales`,
  tooEarly: (day) => `Las fichas técnicas piden esperar hasta el ${dayText(day)}.`,
  tooSoon: 'Este día es anterior al tratamiento.',
  weekend: (weekday) => `Este día es ${weekday}.`,
  shown: (moment) => `En la hora de este lugar: ${moment}`,
  eventTitle: 'Título de la cita',
  defaultTitle: 'Cita',
  titleHint: 'Quien vea el calendario puede leerlo. Los productos y las dosis nunca figuran en él.',
  withLabel: 'Con la etiqueta de la historia',
  remind: 'Recordar un día antes',
  save: 'Guardar archivo de calendario',
  working: 'Se está creando el archivo',
  done: (name) => `Guardado como ${name}. Ábralo para pasarlo a un calendario.`,
  failed: 'No se pudo crear el archivo. No se cambió nada. Inténtelo de nuevo.',
  noDay: 'Falta un día.',
  none: 'No hay nada elegido.',
  close: 'Cerrar',
};
