import type { WORDS } from '../../words.ts';
import { plural, sites } from './plurals.ts';
import { scene } from './wordsScene.ts';

export const words: typeof WORDS = {
  appName: 'Facies',
  pageTitle: 'Facies : carte des points d’injection du visage',
  disclaimer: 'Une aide à la planification et à l’enseignement, pas un dispositif médical.',
  skipToList: 'Aller à la liste des régions',
  audience: { label: 'Qui regarde', doctor: 'Médecin', patient: 'Patient', trainer: 'Formateur' },
  languageLabel: 'Langue',
  languageFailed: 'Cette langue n’a pas pu être chargée. Vérifiez la connexion et choisissez-la à nouveau.',
  product: 'Produit',
  undo: 'Annuler',
  redo: 'Rétablir',
  nothingToUndo: 'Rien à annuler',
  nothingToRedo: 'Rien à rétablir',
  commands: 'Commandes',
  about: 'À propos du traitement',
  backToFace: 'Retour au visage',
  aboutPage: {
    disclaimer:
      'Ce que disent les RCP et les publications, avec leurs sources. Une aide à la planification et à l’enseignement, pas un dispositif médical ; elle ne remplace pas le jugement d’un clinicien.',
    failed:
      'Cette page n’a pas pu être chargée. Vérifiez la connexion et réessayez ; après une mise à jour de Facies, rechargez. Vos choix sont conservés.',
    claims: 'Ce que l’on entend souvent, et ce qu’il en est',
    verdicts: { correct: 'exact', oversimplified: 'trop simplifié', wrong: 'inexact' },
  },
  face: {
    menu: 'Visage et vue',
    sex: 'Visage',
    female: 'Féminin',
    male: 'Masculin',
    skinTone: 'Teint (échelle de Monk)',
    skinToneOf: (tone) => `Teint ${tone} sur 10`,
    expression: 'Expression',
    theme: 'Couleurs',
    more: 'Le visage de cette personne…',
    given: 'Cette séance a été réalisée. Son visage est conservé tel qu’il était alors.',
  },
  themes: { system: 'Automatique', light: 'Clair', dark: 'Sombre' },
  list: {
    label: 'Régions du visage',
    more: 'Autres régions',
    sites: (count) => plural(count, 'point choisi', 'points choisis'),
  },
  card: {
    close: 'Fermer',
    sideLabel: 'Côté',
    sides: { both: 'Les deux', right: 'Droite', left: 'Gauche' },
    sidesAreThePatients: 'La gauche et la droite du patient lui-même',
    muscle: 'Muscle cible',
    spared: { clinical: 'Muscle à épargner', plain: 'Muscle qui n’est pas touché' },
    effect: 'Effet habituel',
    duration: 'Durée',
    onset: 'Début',
    peak: 'Effet maximal',
    loading: 'Chargement des données',
    failed: 'Les données n’ont pas pu être chargées. Vérifiez la connexion à la page et réessayez.',
    height: { taller: 'Agrandir la fiche', shorter: 'Réduire la fiche' },
    none: 'Rien n’est consigné ici.',
    keepClear: 'À éviter',
    noFigureButGeneral: (product, general) =>
      general.startsWith('General')
        ? `Aucun chiffre lu pour ${product}. ${general}`
        : `Aucun chiffre lu pour ${product} ; en général : ${general}`,
    noFigureButOthers: (product, other) => `Aucun chiffre lu pour ${product} ; autre : ${other}`,
    notApproved:
      'Aucun médicament de ce type n’est officiellement autorisé pour cette zone. Votre médecin peut vous expliquer pourquoi il est utilisé ici.',
    approvedForDisease:
      'Un médicament de ce type est officiellement autorisé ici pour une maladie, pas pour l’apparence. Votre médecin peut vous expliquer pourquoi il est utilisé ici.',
  },
  muscles: { under: 'Sous la peau', movement: 'Bouger chaque muscle', lines: 'Rides et âge' },
  rail: { muscles: 'Muscles', skinOpen: ', la peau est ouverte', overTime: 'Dans le temps', explain: 'Mon plan', learn: 'Apprendre' },
  panels: {
    plan: 'Plan',
    record: 'Dossier',
    muscles: 'Muscles et mouvement',
    assessment: 'Évaluation',
    explain: 'Ce qui est prévu, en mots simples',
    learn: 'Apprendre et s’exercer',
    face: 'Le visage de cette personne',
    conditions: 'Traitement de maladies',
    loading: 'Chargement',
    failed: 'Ce volet n’a pas pu être chargé. Vérifiez la connexion et réessayez. Votre plan est conservé.',
  },
  sections: {
    clinical: {
      onsetAndPeak: 'Début et effet maximal',
      anatomy: 'Anatomie des muscles cibles',
      dose: 'Dose et points du RCP',
      depth: 'Profondeur',
      avoid: 'Ce qu’il faut éviter',
      notes: 'Repères et remarques',
      labelStatus: 'AMM ou hors AMM',
      plannedSites: 'Ce qui est prévu',
      siteChoices: 'Points',
    },
    plain: {
      onsetAndPeak: 'Quand cela commence, et les problèmes possibles',
      anatomy: 'Les muscles',
      dose: 'Quelle quantité',
      depth: 'À quelle profondeur',
      avoid: 'Ce que l’on évite',
      notes: 'Remarques',
      labelStatus: 'Autorisé ou non',
      plannedSites: 'Ce qui est prévu pour vous',
      siteChoices: 'Où',
    },
  },
  offLabelRange: 'Fourchettes publiées hors AMM',
  muscleFacts: {
    origin: 'Origine',
    insertion: 'Terminaison',
    action: 'Action',
    nerve: 'Nerf',
    antagonists: 'Antagonistes',
    depth: 'Profondeur',
    facs: 'FACS',
  },
  fact: {
    sourceOf: (count) => (count === 1 ? 'Source' : `${count} sources`),
    unverified: 'non vérifié',
    secondHand: 'non vérifié, de seconde main',
    secondHandMeaning: 'Connu par une citation ; la source elle-même reste à lire.',
    unverifiedMeaning: 'Pas encore lu dans sa source : à vérifier avant usage.',
    notRead: 'non lu',
    openInNewTab: 's’ouvre dans un nouvel onglet',
    evidence: {
      label: 'RCP du produit',
      trial: 'Essai clinique',
      consensus: 'Avis publié ou revue',
      convention: 'Convention',
      anatomy: 'Anatomie',
    },
  },
  dose: {
    noLabel: 'Aucun RCP ne mentionne cette région.',
    sites,
    market: (market) => `RCP ${market}`,
    status: {
      'on-label': 'dans l’AMM',
      'therapeutic-only': 'AMM pour une maladie seulement',
      'off-label': 'hors AMM',
      'no-label-found': 'aucun RCP trouvé',
    },
  },
  sites: {
    pattern: (count, dose) => `Placer le schéma du RCP (${sites(count)}, ${dose})`,
    offLabelPattern: (count, dose) => `Placer un schéma hors AMM (${sites(count)}, ${dose})`,
    patternPut: (count, dose) => `Schéma du RCP placé (${sites(count)}, ${dose})`,
    offLabelPatternPut: (count, dose) => `Schéma hors AMM placé (${sites(count)}, ${dose})`,
    replaces: (product) => `Remplace les points prévus ici avec ${product}. Les unités ne sont pas converties.`,
    together: (regions) => `Le RCP traite cette région avec : ${regions}.`,
    noPattern: (product) => `Pas de schéma de RCP : hors AMM pour ${product}`,
    pointsNotRead: (product) =>
      `${product} est dans son AMM ici, mais les points d’injection propres au RCP n’ont pas été lus pour Facies ; aucun n’est donc dessiné. Le total du RCP figure sous « Dose et points du RCP ».`,
    conditions: 'Maladies et points',
    list: 'Points sur le visage',
    total: (chosen, all, dose) => `${chosen} sur ${sites(all)}, ${dose}`,
    planTotal: 'Plan entier',
    mixed: (products) => `Ce plan utilise ${products} produits ; leurs unités ne sont jamais additionnées.`,
    points: 'Points',
    rests: (dose, positions, drawn) =>
      `Dose et nombre de points : ${dose}. Positions : ${positions}${drawn ? ', dessinées là où le texte laisse une latitude' : ''}.`,
    restsOn: {
      label: 'RCP',
      trial: 'essai publié',
      consensus: 'groupe d’experts',
      convention: 'texte de formation',
      anatomy: 'anatomie',
    },
    forDisease: (product) => `Pas de schéma de RCP : ${product} a ici une AMM pour une maladie, pas pour les rides`,
    noLabelFound: (product) => `Pas de schéma de RCP : aucun RCP de ${product} n’a été trouvé pour cette région`,
    remove: 'Retirer',
    planned: (count) =>
      count === 0
        ? 'Rien n’est encore prévu dans cette zone.'
        : `${plural(count, 'petite injection est prévue', 'petites injections sont prévues')} ici.`,
  },
  announce: {
    put: (name, count) => `${plural(count, 'point placé', 'points placés')} : ${name}`,
    undone: 'Annulé',
    redone: 'Rétabli',
    removed: (name) => `Points retirés : ${name}`,
  },
  hint: { text: 'Touchez une partie du visage, ou choisissez dans la liste.', dismiss: 'Compris' },
  scene,
  crash: {
    title: 'Une erreur est survenue',
    text: 'La page s’est arrêtée, mais vos choix sont conservés. Rechargez pour reprendre où vous en étiez.',
    detail: 'Pour un signalement',
  },
  planProblem: {
    dismiss: 'Compris',
    text: (problem) => {
      switch (problem.kind) {
        case 'unreadable':
          if (problem.keptAs && problem.planKept) {
            return `Autre chose, peut-être un autre onglet, a enregistré des choix qui n’ont pas pu être lus. Ils ont été mis de côté tels quels (« ${problem.keptAs} » dans ce navigateur), et les choix que vous voyez ici ont été enregistrés de nouveau à leur place.`;
          }
          return problem.keptAs
            ? `Les choix enregistrés n’ont pas pu être lus. Ils ont été mis de côté tels quels (« ${problem.keptAs} » dans ce navigateur) et vous commencez avec un plan vide.`
            : 'Les choix enregistrés n’ont pas pu être lus. Ils restent tels quels, et vous commencez avec un plan vide.';
        case 'partly-read':
          switch (problem.lost.kind) {
            case 'choices':
              return `Certains choix anciens ne sont plus connus (${problem.lost.siteIds.length}). Le reste a été repris, et l’ancien texte est conservé.`;
            case 'entries':
              return `Une partie de ce qui était enregistré n’a pas de sens (${problem.lost.names.length}) et n’est pas affichée. ${problem.keptAs ? 'Tout a été mis de côté tel quel.' : 'Elle reste telle quelle.'}`;
            case 'damage':
              return 'Une partie de ce qui était enregistré était endommagée. Votre plan a été réparé à partir de sa dernière copie ; l’historique d’annulation repart de zéro. Veuillez le vérifier.';
          }
          break;
        case 'edited-elsewhere-after-given':
          return 'Un autre onglet a modifié une séance après sa réalisation. La séance reste telle qu’elle a été réalisée ; la modification tardive figure seulement dans le journal du dossier. Si elle est exacte, rectifiez la séance.';
        case 'newer-version':
          return 'Une version plus récente de Facies a enregistré ces choix. Ils restent intacts ; ce que vous choisissez ici n’est pas enregistré. Mettez cette page à jour pour les poursuivre.';
        case 'storage-unavailable':
          return 'Ce navigateur ne laisse pas la page enregistrer quoi que ce soit (fenêtre privée ?). Vos choix durent jusqu’à la fermeture de la page.';
        case 'storage-full':
          return 'L’espace de stockage du navigateur est plein : les derniers choix ne sont pas enregistrés. Libérez de l’espace, puis modifiez un choix pour enregistrer à nouveau.';
      }
    },
  },
};
