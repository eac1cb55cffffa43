import type { Evidence } from '#knowledge/fact.ts';
import type { DistanceWords } from '../../safetyDistanceWords.ts';
import type { FindingParts } from '../../safetyWords.ts';
import { plural } from './plurals.ts';
import { DISTANCES } from './safetyDistances.ts';

const mm = (value: number) => `${value.toFixed(1)} mm`;
/** A limit as its source writes it: 10, not 10.0. */
const limitMm = (value: number) => `${value} mm`;
const days = (count: number) => plural(count, 'jour', 'jours');

const ASKS: Record<Evidence, { readonly atLeast: string; readonly atMost: string; readonly says: string }> = {
  label: { atLeast: 'le RCP demande au moins', atMost: 'le RCP permet au plus', says: 'le RCP dit' },
  trial: { atLeast: 'l’étude citée a gardé au moins', atMost: 'l’étude citée a utilisé au plus', says: 'l’étude citée dit' },
  consensus: { atLeast: 'la revue citée demande au moins', atMost: 'la revue citée donne au plus', says: 'la revue citée dit' },
  convention: { atLeast: 'le texte cité demande au moins', atMost: 'le texte cité donne au plus', says: 'le texte cité dit' },
  anatomy: {
    atLeast: 'l’étude anatomique citée donne au moins',
    atMost: 'l’étude anatomique citée donne au plus',
    says: 'l’étude anatomique citée dit',
  },
};
const OWN = {
  atLeast: 'la limite propre à Facies est d’au moins',
  atMost: 'la limite propre à Facies est d’au plus',
  says: 'la limite propre à Facies est',
};

type Says = (parts: FindingParts) => string;

const asks = ({ evidence, own }: FindingParts) => (own ? OWN : ASKS[evidence]);

const distance =
  ({ says, none }: DistanceWords, bound: 'at-least' | 'at-most'): Says =>
  (parts) => {
    const { atLeast, atMost, says: said } = asks(parts);
    const limit = parts.limit === 0 && none ? `${said} : ${none}` : `${bound === 'at-least' ? atLeast : atMost} ${limitMm(parts.limit)}`;
    return `${parts.who} : ${says(parts.measured, mm)} ; ${limit}`;
  };

const atMostDose =
  (of: string): Says =>
  (parts) =>
    `${parts.who} : ${parts.measuredDose}${of} ; ${asks(parts).atMost} ${parts.limitDose}`;
const heightAt = (value: number) => `${mm(Math.abs(value))} ${value < 0 ? 'au-dessous' : 'au-dessus'}`;
const plane =
  (words: string): Says =>
  ({ who }) =>
    `${who} : ${words}`;
const openedTooLong: Says = ({ product, measured, limit }) =>
  `${product} : ouvert il y a ${plural(measured, 'heure', 'heures')} ; le RCP permet ${plural(limit, 'heure', 'heures')}`;
const within: Says = ({ who, measured, limit }) => `${who} : traitement il y a ${days(measured)} ; le RCP demande au moins ${days(limit)}`;
const describedSide: Says = ({ who, measuredDose, limitDose }) => `${who} : ${measuredDose} d’un côté ; décrit avec au plus ${limitDose}`;

export const RULES: Readonly<Record<string, Says>> = {
  ...Object.fromEntries(Object.entries(DISTANCES).map(([id, words]) => [id, distance(words, words.bound)])),
  'marginal-mandibular-band': ({ who, measured }) =>
    `${who} : ${heightAt(measured)} du bord inférieur de la mâchoire, dans la bande publiée de la branche marginale de la mandibule (3 mm au-dessus à 16 mm au-dessous) ; la toxine peut ici affaiblir les abaisseurs de la lèvre inférieure`,
  'marginal-mandibular-tail': ({ who, measured }) =>
    `${who} : ${heightAt(measured)} du bord inférieur de la mâchoire, dans les trajets rares de la branche marginale de la mandibule (jusqu’à 40 mm au-dessous)`,
  'parotid-duct-spread': ({ who, measured }) =>
    `${who} : ${mm(measured)} au-dessous de la ligne du tragus à la commissure labiale ; 93 % des conduits parotidiens se trouvent à moins de 15 mm de sa moitié moyenne`,
  'forehead-centre-only': ({ who, measured }) =>
    `${who} : seul le milieu est traité ; le point le plus externe s’arrête ${mm(-measured)} en dedans de la ligne médio-pupillaire, et la partie externe du sourcil peut monter`,
  'forehead-with-glabella-label': ({ product }) => `Front sans la glabelle : le RCP américain de ${product} traite les deux ensemble`,
  'forehead-with-glabella': () => 'Front sans la glabelle : le sourcil peut descendre',
  'over-upper-lid': plane('position sur la paupière supérieure, sous le rebord orbitaire ; la paupière peut tomber'),
  'crows-feet-deep': plane('injection prévue en profondeur ; rester superficiel, le zygomaticus est en dessous'),
  'sentinel-vein': () => 'Patte d’oie : cherchez les veines au canthus latéral et évitez-les',
  'lower-lid-laxity': () =>
    'Paupière inférieure : avant de traiter, recherchez une chirurgie antérieure de la paupière, un snap test positif, une hernie graisseuse, des festons et un œil sec',
  'lower-lid-deep': plane('injection prévue dans le muscle ; l’étude citée a injecté juste sous le derme'),
  'bunny-lines-deep': plane('injection prévue en profondeur ; rester superficiel, les élévateurs de la lèvre supérieure sont en dessous'),
  'gummy-smile-deep': plane('injection prévue en profondeur ; décrite comme intradermique ou sous-dermique'),
  'lip-deep': plane('injection prévue en profondeur ; rester superficiel'),
  'lip-uneven': ({ who, measuredDose }) => `${who} : une paire de points diffère de ${measuredDose} ; garder les lèvres symétriques`,
  'masseter-superficial': plane(
    'injection prévue en superficie ; injecter en profondeur, une injection superficielle atteint le risorius et rétrécit le sourire',
  ),
  'neck-deep': plane('injection prévue en profondeur ; le RCP américain de l’onabotulinumtoxinA indique intramusculaire superficiel'),
  'frontal-branch-deep': plane('injection prévue en profondeur ; rester superficiel et en avant de la branche frontale'),
  'dao-near-lip': ({ who, measured }) =>
    `${who} : à ${Math.round(measured)} % du trajet de la commissure labiale à la mâchoire ; décrit pour les tiers moyen et inférieur`,
  'dose-zero': ({ who, count }) => `${who} : ${count === 1 ? 'choisi' : plural(count, 'point choisi', 'points choisis')}, mais sans dose`,
  'dose-over-label-site': ({ who, count, measuredDose, limitDose }) =>
    `${who} : ${count === 1 ? '' : `${plural(count, 'point', 'points')}, jusqu’à `}${measuredDose} par point ; le RCP donne ${limitDose} par point`,
  'dose-over-label-region': ({ region, product, measuredDose, limitDose }) =>
    `${region}, ${product} : ${measuredDose} en tout ; le RCP donne ${limitDose}`,
  'dose-below-label-region': ({ region, product, measuredDose, limitDose }) =>
    `${region}, ${product} : ${measuredDose} en tout, moins que le RCP (${limitDose})`,
  'dose-over-label-session': ({ product, regions, measuredDose, limitDose }) =>
    `${regions}, ${product} : ${measuredDose} dans cette séance ; le RCP donne ${limitDose} en une séance`,
  'sites-over-label': ({ region, product, measured, limit }) =>
    `${region}, ${product} : ${plural(measured, 'point', 'points')} ; le RCP donne ${plural(limit, 'point', 'points')}`,
  'ceiling-400-u': ({ product, measuredDose, limitDose }) =>
    `${product} : ${measuredDose} en 3 mois d’après ce dossier, cette séance comprise ; le RCP permet au plus ${limitDose} quand plus d’une indication est traitée`,
  'ceiling-eyelid-spasm': ({ product, measuredDose, limitDose }) =>
    `Paupières, ${product} : ${measuredDose} en 30 jours ; le RCP permet au plus ${limitDose}`,
  'eyelid-spasm-site': ({ who, measuredDose, limitDose }) =>
    `${who} : ${measuredDose} ; selon le RCP, peu de bénéfice au-delà de ${limitDose} par point`,
  'lower-lid-side-ona': atMostDose(' d’un côté'),
  'bunny-lines-total-ona': atMostDose(' en tout'),
  'nasal-tip-total-ona': atMostDose(' en tout'),
  'gummy-smile-side-ona': describedSide,
  'upper-lip-total-ona': atMostDose(' dans la lèvre supérieure'),
  'lower-lip-total-ona': atMostDose(' dans la lèvre inférieure'),
  'lips-total-ona': ({ who, measuredDose, limitDose }) =>
    `${who} : ${measuredDose} en tout ; l’étude a trouvé ${limitDose} suffisant, et davantage d’effets indésirables au-delà`,
  'dao-side-ona': describedSide,
  'chin-total-ona': atMostDose(' en tout'),
  'masseter-total-ona': atMostDose(' dans les deux masséters'),
  'masseter-total-prabo': atMostDose(' dans les deux masséters'),
  'platysma-total-ona': atMostDose(' en tout'),
  'platysma-side-ona': atMostDose(' d’un côté'),
  'interval-90-days': within,
  'interval-12-weeks': ({ region, measured, limit }) =>
    `${region} : traitement il y a ${days(measured)} ; le RCP de la migraine répète toutes les 12 semaines (${days(limit)})`,
  'interval-3-months': ({ region, measured, limit }) =>
    `${region} : traitement il y a ${days(measured)} ; les RCP demandent au moins 3 mois (${days(limit)})`,
  'interval-other-region': ({ measured }) =>
    `Une autre région a été traitée il y a ${days(measured)} ; comptez toute la toxine des 3 derniers mois`,
  'migraine-interval': ({ region, measured, limit }) =>
    `${region} : traitement de la migraine il y a ${days(measured)} ; le RCP répète toutes les 12 semaines (${days(limit)})`,
  'migraine-total': atMostDose(' pour la migraine chronique'),
  'migraine-neck': () =>
    'Migraine chronique : douleur du cou, faiblesse du cou, sourcil ou paupière bas sont les effets indésirables habituels',
  'sweating-total': atMostDose(' pour la transpiration'),
  'sweating-brow': () =>
    'Transpiration du front et du cuir chevelu : hors AMM, et le sourcil peut descendre ; la source traite aussi les abaisseurs',
  'masseter-off-label': () => 'Masséter : hors AMM partout ; informer le patient et consigner le consentement',
  'off-label': ({ region, product }) => `${region} : hors AMM pour ${product} ; informer le patient et consigner le consentement`,
  'label-of-one-market': ({ region, product }) =>
    `${region} : ${product} n’a ici une AMM que dans un territoire (États-Unis, ou UE/Royaume-Uni) ; vérifiez le RCP de votre pays`,
  'label-for-disease-only': ({ region, product }) => `${region} : ${product} a ici une AMM pour une maladie, pas pour les rides`,
  'label-not-found': ({ region, product }) =>
    `${region} : aucun RCP de ${product} pour cette région n’a été lu ; vérifiez celui de votre pays`,
  'several-products-in-region': ({ region }) =>
    `${region} : plusieurs produits dans une région ; leurs unités ne peuvent être ni comparées ni additionnées`,
  'several-products-in-session': () => 'Plusieurs produits dans une séance ; leurs unités ne peuvent être ni comparées ni additionnées',
  'asymmetric-dose': ({ who, measuredDose }) => `${who} : une paire de points diffère de ${measuredDose}`,
  'one-sided': ({ who }) => `${who} : pas d’équivalent de l’autre côté`,
  'outside-muscle': ({ who, measured }) => `${who} : ${mm(measured)} à côté de la zone de son muscle sur ce visage`,
  'outside-region': ({ who, measured, region }) =>
    `${who} : ${measured > 0 ? `${mm(measured)} hors` : 'loin'} de la région « ${region} » sur ce visage`,
  'not-on-face': ({ who }) => `${who} : position sur un autre modèle de visage ; ne peut être ni montré ni mesuré ici`,
  'lot-expired': ({ product, measured }) => `${product} : un flacon est périmé depuis ${days(measured)} ; ne l’utilisez pas`,
  ...Object.fromEntries(['ona', 'abo', 'inco', 'prabo', 'daxi', 'leti'].map((id) => [`opened-too-long-${id}`, openedTooLong])),
  'opened-for-other-session': ({ product }) =>
    `${product} : un flacon a été ouvert un autre jour ; un flacon est pour un patient et une séance`,
  'lot-missing': ({ product }) => `${product} : aucun lot noté pour l’instant`,
  'vials-too-few': ({ product, measuredDose, limitDose }) => `${product} : ${measuredDose} prévues, ${limitDose} dans les flacons`,
  'checks-open': ({ measured }) => `Liste de contrôle : ${plural(measured, 'question', 'questions')} encore sans réponse`,
  'checks-unknown': ({ measured }) => `Liste de contrôle : la réponse à ${plural(measured, 'question', 'questions')} n’est pas connue`,
};
