import type { VAULT_WORDS } from '../../vaultWords.ts';
import { plural } from './plurals.ts';

export const vault: typeof VAULT_WORDS = {
  lockScreen: {
    title: 'Facies est verrouillé',
    text: 'Les dossiers de cet appareil sont chiffrés. Saisissez la phrase secrète pour continuer.',
    passphrase: 'Phrase secrète',
    unlock: 'Déverrouiller',
    unlocking: 'Déverrouillage…',
    forgotten: {
      title: 'Phrase secrète oubliée ?',
      lost: 'Sans la phrase secrète, tout ce qui est scellé ici est perdu pour toujours. Personne ne peut le restaurer : la phrase secrète n’est conservée nulle part, et il n’y a pas de seconde clé.',
      copy: 'Un dossier exporté auparavant dans un fichier peut être importé à nouveau, dans un autre navigateur ou après effacement des données de la page dans celui-ci. Gardez donc en lieu sûr une copie exportée de ce qui ne doit pas se perdre.',
    },
    unavailable: 'Les dossiers de cet appareil sont chiffrés, et cette page ne peut pas les ouvrir.',
  },
  unavailable: {
    title: 'Pas de chiffrement ici',
    why: 'Un navigateur ne donne à une page les moyens de chiffrer que par une connexion sécurisée (https), ou sur l’appareil même (localhost). Cette page est arrivée en simple http.',
    what: 'Ouvrez Facies par son adresse https, ou demandez à qui l’exploite pour vous d’en créer une. Jusque-là, les dossiers restent lisibles pour quiconque peut utiliser ce navigateur.',
  },
  field: {
    show: 'Afficher',
    hide: 'Masquer',
    showName: (label) => `Afficher la saisie : ${label}`,
    hideName: (label) => `Masquer la saisie : ${label}`,
  },
  settings: {
    title: 'Phrase secrète et verrouillage',
    loading: 'Lecture des dossiers enregistrés…',
    off: 'Aucune phrase secrète n’est définie : les dossiers sont lisibles dans ce navigateur.',
    on: 'Les dossiers de cet appareil sont chiffrés par une phrase secrète.',
    locked: 'Facies est verrouillé.',
    set: {
      title: 'Définir une phrase secrète',
      text: 'Facies chiffre alors tous les dossiers de cet appareil, demande la phrase secrète à l’ouverture et se verrouille quand personne n’est là. Les fichiers exportés ne sont pas chiffrés.',
      traces:
        'Ce qui a été enregistré auparavant peut laisser des traces dans les fichiers de ce navigateur jusqu’à ce qu’il y fasse le ménage. Définissez donc la phrase secrète avant le premier dossier, si vous le pouvez.',
      passphrase: 'Nouvelle phrase secrète',
      again: 'Nouvelle phrase secrète, encore une fois',
      rule: (fewest) =>
        `Au moins ${plural(fewest, 'caractère', 'caractères')}. Plusieurs mots sont plus faciles à retenir et plus difficiles à deviner qu’un mot avec des signes.`,
      understood:
        'Je comprends qu’une phrase secrète oubliée ne peut pas être réinitialisée : tout ce qui est scellé est alors perdu pour toujours, et seules les copies exportées restent.',
      notUnderstood: 'Cochez d’abord la case sur l’oubli de la phrase secrète.',
      different: 'Les deux phrases secrètes ne sont pas identiques.',
      submit: 'Chiffrer et définir',
      busy: 'Chiffrement…',
      done: 'Les dossiers sont maintenant chiffrés.',
    },
    change: {
      title: 'Changer la phrase secrète',
      old: 'Phrase secrète actuelle',
      note: 'Les données restent scellées par la même clé. Si quelqu’un d’autre peut connaître l’ancienne phrase secrète et possède une copie des données de ce navigateur, désactivez la phrase secrète et définissez-en une nouvelle.',
      submit: 'Changer',
      busy: 'Changement…',
      done: 'La phrase secrète est changée.',
    },
    remove: {
      title: 'Désactiver la phrase secrète',
      text: 'Les dossiers de cet appareil sont alors de nouveau enregistrés lisibles.',
      passphrase: 'Phrase secrète',
      submit: 'Déchiffrer et désactiver',
      busy: 'Déchiffrement…',
      done: 'La phrase secrète est désactivée. Les dossiers sont enregistrés lisibles.',
    },
    autoLock: {
      label: 'Verrouiller après tant de minutes sans toucher l’écran ni une touche',
      unit: 'minutes',
      range: (fewest, most) => `${fewest} à ${most}`,
    },
    lockNow: 'Verrouiller',
    locking: 'Verrouillage…',
  },
  autoLock: {
    soon: (seconds) => `Facies se verrouille dans ${plural(seconds, 'seconde', 'secondes')}. Touchez l’écran ou une touche pour continuer.`,
  },
  heldBack: { dismiss: 'Compris' },
  faults: {
    unavailable: 'Cette page n’a pas de chiffrement : ouvrez Facies par une adresse https.',
    'passphrase-too-short': 'La phrase secrète est trop courte : au moins 8 caractères.',
    'record-damaged':
      'Ce qui est enregistré sur la phrase secrète est endommagé : aucune phrase secrète ne peut plus ouvrir les dossiers. Importez-les depuis une copie exportée.',
    'wrong-passphrase': 'Ce n’est pas la phrase secrète. Vérifiez les majuscules, les espaces et la langue du clavier.',
    wait: 'Attendez un moment avant le prochain essai.',
    unsaved:
      'Les dernières modifications ne sont pas encore enregistrées ; rien n’a donc été changé. Voyez le message sur l’enregistrement, puis réessayez.',
    taken: 'Un autre onglet vient de changer quelque chose à la phrase secrète. Réessayez avec celle qui y a été définie.',
    'storage-full': 'L’espace de stockage du navigateur est plein ; rien n’a donc été changé. Libérez de l’espace et réessayez.',
    failed: 'Les dossiers enregistrés n’ont pas pu être atteints ; rien n’a donc été changé. Réessayez, ou rechargez la page.',
  },
  notLocked: {
    unsaved:
      'Non verrouillé : les dernières modifications ne sont pas encore enregistrées, et le verrouillage les perdrait. Verrouillez à nouveau une fois qu’elles le sont ; une page laissée seule essaie d’elle-même.',
    other: 'Non verrouillé : les dossiers enregistrés n’ont pas pu être atteints. Réessayez, ou fermez cette page.',
  },
  waitSeconds: (seconds) => `Prochain essai dans ${plural(seconds, 'seconde', 'secondes')}.`,
};
