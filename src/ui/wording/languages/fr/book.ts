import type { BOOK_WORDS } from '../../consultWords.ts';
import { dayText } from '../../dates.ts';
import { plural } from './plurals.ts';

export const book: typeof BOOK_WORDS = {
  title: 'Fixer les prochains rendez-vous',
  given: (day) => `Compté à partir du traitement du ${dayText(day)}.`,
  planned: (day) => `Cette séance n’est pas encore consignée comme réalisée. Compté à partir d’aujourd’hui, ${dayText(day)}.`,
  kinds: { review: 'Contrôle', retreatment: 'Nouveau traitement au plus tôt' },
  day: 'Jour',
  time: 'Heure, si convenue',
  after: (days) => `${plural(days, 'jour', 'jours')} après le traitement`,
  days: (region, product, days) => `${region}, ${product} : ${plural(days, 'jour', 'jours')}`,
  months: (region, product) => `${region}, ${product} : trois mois calendaires`,
  tooEarly: (day) => `Les RCP demandent d’attendre jusqu’au ${dayText(day)}.`,
  tooSoon: 'Ce jour est avant le traitement.',
  weekend: (weekday) => `C’est un ${weekday}.`,
  shown: (moment) => `À l’heure d’ici : ${moment}`,
  eventTitle: 'Titre de l’événement',
  defaultTitle: 'Rendez-vous',
  titleHint: 'Quiconque voit le calendrier peut le lire. Produits et doses n’y figurent jamais.',
  withLabel: 'Avec le nom du dossier',
  remind: 'Rappeler un jour avant',
  save: 'Enregistrer le calendrier',
  working: 'Le fichier est en préparation',
  done: (name) => `Enregistré sous ${name}. Ouvrez-le pour l’ajouter à un calendrier.`,
  failed: 'Le fichier n’a pas pu être créé. Rien n’a été modifié. Réessayez.',
  noDay: 'Il manque un jour.',
  none: 'Rien n’est choisi.',
  close: 'Fermer',
};
