import type { PATIENT_CARE_WORDS } from '../../patientCareWords.ts';

export const patientCare: typeof PATIENT_CARE_WORDS = {
  before: {
    health: 'Parlez-nous de toute maladie de vos nerfs ou de vos muscles. Le traitement n’est peut-être pas possible pour vous.',
    medicines: 'Parlez-nous de tous vos médicaments. Certains renforcent l’effet.',
    'blood-thinners':
      'Dites-nous si vous saignez facilement ou prenez un médicament qui fluidifie le sang. Vous pourriez avoir plus de bleus.',
    pregnancy: 'Dites-nous si vous êtes enceinte, pourriez l’être, ou allaitez. Dans ce cas, le traitement ne doit pas être fait.',
    allergy: 'Dites-nous si vous avez déjà eu une réaction allergique à un traitement comme celui-ci.',
    skin: 'Dites-nous si votre peau est abîmée ou infectée. Dans ce cas, nous attendons.',
    'earlier-treatment': 'Dites-nous si vous avez eu un traitement comme celui-ci au cours des 3 derniers mois.',
    surgery: 'Parlez-nous de toute opération du visage ou des paupières.',
    wishes: 'Dites-nous ce que vous espérez, et si votre apparence vous fait beaucoup souffrir.',
    'make-up': 'On enlève votre maquillage et nous nettoyons votre peau.',
  },
  after: {
    precaution:
      'Ne frottez pas la zone, ne vous allongez pas et ne faites pas de sport pendant les 4 premières heures. Certains cabinets disent 24 heures.',
    evidence: 'Ces règles sont une précaution. Aucune bonne étude ne montre qu’elles sont nécessaires.',
    moving: 'Bouger les muscles traités peut faire commencer l’effet environ un jour plus tôt.',
    review: 'Venez au contrôle après deux semaines. L’effet est alors à son maximum.',
    interval: 'Laissez au moins 12 semaines entre deux traitements.',
  },
  report: {
    breathing:
      'Difficulté à respirer, à avaler ou à parler. Cela peut venir des heures à des semaines plus tard et peut mettre la vie en danger.',
    weakness: 'Faiblesse de tout le corps, ou perte du contrôle de la vessie.',
    allergy: 'Une forte réaction allergique. C’est rare.',
    sight: 'Votre vue change, ou vous voyez double.',
    droop: 'Le visage ou la paupière tombe de plus en plus.',
    'eyelid-late': 'Une paupière commence à tomber. Cela commence d’habitude dans les 2 à 7 jours.',
    'no-change': 'Vous ne voyez aucun changement après 1 mois.',
  },
  urgency: {
    emergency: 'Appelez les secours tout de suite',
    clinic: 'Appelez-nous tout de suite',
    check: 'Prévenez-nous sans trop attendre',
  },
};
