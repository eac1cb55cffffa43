import type { TOUR_WORDS } from '../../tourWords.ts';

export const builtIn: (typeof TOUR_WORDS)['builtIn'] = {
  'upper-face': {
    title: 'Ce qui lève le sourcil, et ce qui l’abaisse',
    steps: {
      balance: {
        title: 'Un contre plusieurs',
        text: 'Le sourcil est en équilibre. Un seul muscle le lève : le frontalis. Le procerus, le corrugator supercilii, le depressor supercilii et l’orbicularis oculi agissent contre lui.',
      },
      elevator: {
        title: 'Frontalis',
        text: 'Il n’a aucune attache sur l’os : il va de la galea à la peau du sourcil. Quand il se contracte, le sourcil monte et le front se plisse en travers. C’est le seul muscle qui lève le sourcil.',
      },
      'two-ways': {
        title: 'Le front bouge dans les deux sens',
        text: 'Regardez le milieu du front. La peau sous une ligne à environ 61 pour cent de la hauteur du front monte, la peau au-dessus descend.',
      },
      corrugator: {
        title: 'Corrugator supercilii',
        text: 'Il commence à l’extrémité interne de l’arcade osseuse du sourcil et se termine dans la peau au-dessus du tiers moyen du sourcil : profond près du nez, superficiel plus en dehors. Il tire le sourcil en dedans et en bas et fait les rides verticales.',
      },
      middle: {
        title: 'Procerus et depressor supercilii',
        text: 'Au milieu, le procerus abaisse la peau entre les sourcils et fait la ride en travers de la racine du nez. Le depressor supercilii l’aide à la partie interne du sourcil.',
      },
      ring: {
        title: 'Orbicularis oculi',
        text: 'L’anneau autour de l’œil serre, fait la patte d’oie et abaisse la partie externe du sourcil.',
      },
      lid: {
        title: 'La paupière a son propre releveur',
        text: 'Le levator palpebrae superioris ouvre la paupière supérieure. Il est profond, en arrière du septum orbitaire. La toxine qui l’atteint fait tomber la paupière : ce n’est pas un sourcil descendu.',
      },
      frown: {
        title: 'Tous ensemble : le froncement',
        text: 'Corrugator, procerus et depressor supercilii ensemble. Nommez chaque ride que vous voyez et le muscle qui la plisse.',
      },
    },
  },
  'brow-drop': {
    title: 'Où un sourcil descend, et pourquoi',
    steps: {
      'held-up': {
        title: 'Ce qui tient le sourcil',
        text: 'Le frontalis est le seul muscle qui lève le sourcil. Un front traité pendant que les muscles du dessous continuent de tirer laisse le sourcil descendre : c’est pourquoi front et glabelle sont traités ensemble.',
      },
      'lower-third': {
        title: 'La partie la plus basse tient le sourcil',
        text: 'La partie inférieure du frontalis, juste au-dessus du sourcil, le tient. Il faut l’épargner : un RCP de l’UE garde les points du front à au moins 20 mm au-dessus du rebord orbitaire.',
      },
      distances: {
        title: 'Distances que demandent les RCP',
        text: 'Chaque RCP compte à partir de son propre repère : l’un depuis le rebord osseux, l’autre depuis le sourcil. 20 mm au-dessus de l’un ne sont pas 20 mm au-dessus de l’autre.',
      },
      'outer-brow': {
        title: 'L’inverse : la partie externe du sourcil monte',
        text: 'Là où le milieu du frontalis est relâché et où sa partie externe continue, la partie externe du sourcil est levée. C’est le sourcil de Spock.',
      },
      'pulled-down': {
        title: 'Qui tire',
        text: 'Le corrugator tire le sourcil en dedans et en bas, le procerus tire vers le bas son extrémité interne, et l’anneau autour de l’œil abaisse sa partie externe. Le frontalis résiste à tous.',
      },
      'lid-not-brow': {
        title: 'Une paupière n’est pas un sourcil',
        text: 'Une paupière qui tombe deux à sept jours après le traitement de la glabelle fait penser au levator palpebrae superioris. Regardez séparément le bord de la paupière et le sourcil.',
      },
      'glabella-limits': {
        title: 'Comment on l’évite à la glabelle',
        text: 'Les points du corrugator restent à au moins 10 mm au-dessus de l’os ou de l’arcade du sourcil, selon la formulation de chaque RCP. Un texte de formation ajoute : pas au-delà de la ligne passant par le milieu de la pupille.',
      },
    },
  },
  smile: {
    title: 'Le sourire et ses voisins',
    steps: {
      smile: {
        title: 'Un sourire',
        text: 'La commissure va en haut et en arrière : c’est le zygomaticus major.',
      },
      zygomaticus: {
        title: 'Zygomaticus major',
        text: 'De l’os de la pommette au modiolus, à la commissure labiale. Près de l’œil, il n’est que 3.0 à 4.5 mm plus profond que l’orbicularis oculi.',
      },
      'upper-lip': {
        title: 'Les releveurs de la lèvre supérieure',
        text: 'Levator labii superioris alaeque nasi, levator labii superioris et zygomaticus minor lèvent la lèvre elle-même. Un sourire gingival se traite dans ces trois muscles.',
      },
      'crows-feet': {
        title: 'Voisin un : la patte d’oie',
        text: 'Des points à côté de l’œil trop bas ou trop profonds atteignent le zygomaticus : le sourire devient inégal. Le bord supérieur du muscle a été mesuré 17.9 à 22.8 mm au-dessous du coin externe de l’œil.',
      },
      'corner-down': {
        title: 'L’adversaire : depressor anguli oris',
        text: 'Il se termine au même modiolus et tire la commissure en bas et en dehors. C’est la cible à la commissure labiale.',
      },
      'lower-lip': {
        title: 'Voisin deux : depressor labii inferioris',
        text: 'Il est plus profond que le depressor anguli oris là où les deux se chevauchent et tire la lèvre inférieure vers le bas. Une injection dans le depressor anguli oris qui l’atteint abaisse ou dévie la commissure.',
      },
      chin: {
        title: 'Voisin trois : mentalis',
        text: 'Il lève le menton et la lèvre inférieure et capitonne le menton. Son injection peut affaiblir la fermeture de la lèvre inférieure.',
      },
      risorius: {
        title: 'Voisin quatre : risorius',
        text: 'Il élargit la bouche et passe sur l’avant du masseter. Une injection superficielle dans le masseter peut l’atteindre et rétrécir le sourire.',
      },
    },
  },
};
