import type { WORDS } from '../../words.ts';

export const scene: (typeof WORDS)['scene'] = {
  loading: 'Chargement du visage',
  retry: 'Réessayer',
  useList: 'Utiliser la liste',
  goOn: 'Continuer sans',
  reload: 'Recharger la page',
  problems: {
    'no-webgl': {
      title: 'Le visage ne peut pas être dessiné ici',
      text: 'Ce navigateur ne donne pas WebGL à la page. La liste des régions fait tout ce que fait le visage : choisissez-y une région.',
    },
    'model-missing': {
      title: 'Le visage n’a pas été chargé',
      text: 'Le fichier de la tête n’a pas pu être chargé. Vos choix sont en sécurité. Réessayez, ou continuez avec la liste.',
    },
    'model-corrupt': {
      title: 'Le fichier du visage est endommagé',
      text: 'La tête a été chargée mais ne peut pas être lue. Vos choix sont en sécurité. Réessayez, ou continuez avec la liste.',
    },
    'expressions-missing': {
      title: 'Le visage ne peut pas bouger',
      text: 'Une partie de la tête n’a pas pu être chargée : les expressions et le visage masculin ne sont pas disponibles. Tout le reste fonctionne. Réessayez, ou continuez sans.',
    },
    'context-lost': {
      title: 'L’affichage graphique a été interrompu',
      text: 'L’appareil a retiré l’affichage graphique. Le visage revient de lui-même ; la liste fonctionne en attendant.',
    },
    error: {
      title: 'Le visage ne peut pas être affiché',
      text: 'Une erreur est survenue pendant le dessin. Vos choix sont en sécurité. Réessayez, ou continuez avec la liste.',
    },
  },
};
