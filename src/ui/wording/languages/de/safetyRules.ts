import type { Evidence } from '#knowledge/fact.ts';
import type { DistanceWords } from '../../safetyDistanceWords.ts';
import type { FindingParts } from '../../safetyWords.ts';
import { counted } from './plurals.ts';
import { DISTANCES } from './safetyDistances.ts';

type Says = (parts: FindingParts) => string;
type Asks = { readonly atLeast: string; readonly atMost: string; readonly says: string };

const mm = (value: number): string => `${value.toFixed(1)} mm`;
const limitMm = (value: number): string => `${value} mm`;
const days = (count: number): string => counted(count, 'Tag', 'Tage');
/** Im Dativ: „vor 3 Tagen“. */
const ago = (count: number): string => `vor ${counted(count, 'Tag', 'Tagen')}`;

/** Wer eine Grenze setzt, nach ihrer Grundlage. */
const ASKS: Record<Evidence, Asks> = {
  label: {
    atLeast: 'die Fachinformation verlangt mindestens',
    atMost: 'die Fachinformation erlaubt höchstens',
    says: 'die Fachinformation sagt',
  },
  trial: {
    atLeast: 'die zitierte Studie wahrte mindestens',
    atMost: 'die zitierte Studie verwendete höchstens',
    says: 'die zitierte Studie sagt',
  },
  consensus: {
    atLeast: 'die zitierte Übersicht verlangt mindestens',
    atMost: 'die zitierte Übersicht nennt höchstens',
    says: 'die zitierte Übersicht sagt',
  },
  convention: {
    atLeast: 'der zitierte Text verlangt mindestens',
    atMost: 'der zitierte Text nennt höchstens',
    says: 'der zitierte Text sagt',
  },
  anatomy: {
    atLeast: 'die zitierte anatomische Studie nennt mindestens',
    atMost: 'die zitierte anatomische Studie nennt höchstens',
    says: 'die zitierte anatomische Studie sagt',
  },
};
const OWN: Asks = {
  atLeast: 'die eigene Grenze von Facies ist mindestens',
  atMost: 'die eigene Grenze von Facies ist höchstens',
  says: 'die eigene Grenze von Facies ist',
};

const asks = ({ evidence, own }: FindingParts): Asks => (own ? OWN : ASKS[evidence]);

const distance =
  ({ says, none, bound }: DistanceWords): Says =>
  (parts) => {
    const { atLeast, atMost, says: said } = asks(parts);
    const limit = parts.limit === 0 && none ? `${said}: ${none}` : `${bound === 'at-least' ? atLeast : atMost} ${limitMm(parts.limit)}`;
    return `${parts.who}: ${says(parts.measured, mm)}; ${limit}`;
  };

const atMostDose =
  (of: string): Says =>
  (parts) =>
    `${parts.who}: ${parts.measuredDose}${of}; ${asks(parts).atMost} ${parts.limitDose}`;
const heightAt = (value: number): string => `${mm(Math.abs(value))} ${value < 0 ? 'unter' : 'über'}`;
const plane =
  (text: string): Says =>
  ({ who }) =>
    `${who}: ${text}`;
const openedTooLong: Says = ({ product, measured, limit }) =>
  `${product}: vor ${counted(measured, 'Stunde', 'Stunden')} geöffnet; die Fachinformation erlaubt ${limit} Stunden`;
const within: Says = ({ who, measured, limit }) =>
  `${who}: ${ago(measured)} behandelt; die Fachinformation verlangt mindestens ${days(limit)}`;
const describedAtMost: Says = ({ who, measuredDose, limitDose }) =>
  `${who}: ${measuredDose} auf einer Seite; beschrieben mit höchstens ${limitDose}`;

/** Abstände, Tiefe und Lage. */
const PLACES: Readonly<Record<string, Says>> = {
  ...Object.fromEntries(Object.entries(DISTANCES).map(([id, words]) => [id, distance(words)])),
  'marginal-mandibular-band': ({ who, measured }) =>
    `${who}: ${heightAt(measured)} dem Unterrand des Unterkiefers, innerhalb des veröffentlichten Bands des Ramus marginalis mandibulae (3 mm darüber bis 16 mm darunter); Toxin kann hier die Senker der Unterlippe schwächen`,
  'marginal-mandibular-tail': ({ who, measured }) =>
    `${who}: ${heightAt(measured)} dem Unterrand des Unterkiefers, im Bereich der seltenen Verläufe des Ramus marginalis mandibulae (bis 40 mm darunter)`,
  'parotid-duct-spread': ({ who, measured }) =>
    `${who}: ${mm(measured)} unter der Linie vom Tragus zum Mundwinkel; 93 % der Parotisgänge liegen innerhalb von 15 mm um ihre mittlere Hälfte`,
  'forehead-centre-only': ({ who, measured }) =>
    `${who}: Nur die Mitte wird behandelt; der äußerste Punkt endet ${mm(-measured)} medial der Mediopupillarlinie, und die äußere Braue kann sich heben`,
  'forehead-with-glabella-label': ({ product }) => `Stirn ohne Glabella: Die US-Fachinformation zu ${product} behandelt beide zusammen`,
  'forehead-with-glabella': () => 'Stirn ohne Glabella: Die Braue kann absinken',
  'over-upper-lid': plane('liegt über dem Oberlid, unterhalb des Orbitarands; das Lid kann herabhängen'),
  'crows-feet-deep': plane('tief geplant; oberflächlich bleiben, darunter liegt der Zygomaticus'),
  'sentinel-vein': () => 'Krähenfüße: am lateralen Kanthus nach Venen suchen und sie meiden',
  'lower-lid-laxity': () =>
    'Unterlid: vor der Behandlung auf frühere Lidoperationen, einen positiven Snap-Test, Fettprolaps, Festoons und trockenes Auge achten',
  'lower-lid-deep': plane('im Muskel geplant; die zitierte Studie injizierte knapp subdermal'),
  'bunny-lines-deep': plane('tief geplant; oberflächlich bleiben, darunter liegen die Heber der Oberlippe'),
  'gummy-smile-deep': plane('tief geplant; beschrieben als intradermal oder subdermal'),
  'lip-deep': plane('tief geplant; oberflächlich bleiben'),
  'lip-uneven': ({ who, measuredDose }) =>
    `${who}: Die Punkte eines Paars unterscheiden sich um ${measuredDose}; die Lippen symmetrisch halten`,
  'masseter-superficial': plane(
    'oberflächlich geplant; tief injizieren, eine oberflächliche Injektion erreicht den Risorius und macht das Lächeln schmaler',
  ),
  'neck-deep': plane('tief geplant; die US-Fachinformation zu onabotulinumtoxinA nennt oberflächlich intramuskulär'),
  'frontal-branch-deep': plane('tief geplant; oberflächlich und vor dem Stirnast bleiben'),
  'dao-near-lip': ({ who, measured }) =>
    `${who}: ${Math.round(measured)} % des Wegs vom Mundwinkel zum Unterkiefer; beschrieben für das mittlere und das untere Drittel`,
  'asymmetric-dose': ({ who, measuredDose }) => `${who}: Die Punkte eines Paars unterscheiden sich um ${measuredDose}`,
  'one-sided': ({ who }) => `${who}: kein Gegenstück auf der anderen Seite`,
  'outside-muscle': ({ who, measured }) => `${who}: ${mm(measured)} neben der Fläche seines Muskels in diesem Gesicht`,
  'outside-region': ({ who, measured, region }) =>
    `${who}: ${measured > 0 ? mm(measured) : 'weit'} außerhalb der Region ${region} in diesem Gesicht`,
  'not-on-face': ({ who }) => `${who}: auf einem anderen Gesichtsmodell gesetzt; lässt sich hier weder zeigen noch messen`,
};

/** Dosen, Höchstmengen und Zahl der Punkte. */
const DOSES: Readonly<Record<string, Says>> = {
  'dose-zero': ({ who, count }) => (count === 1 ? `${who}: gewählt, aber ohne Dosis` : `${who}: ${count} Punkte gewählt, aber ohne Dosis`),
  'dose-over-label-site': ({ who, count, measuredDose, limitDose }) =>
    `${who}: ${count === 1 ? '' : `${count} Punkte, bis zu `}${measuredDose} je Punkt; die Fachinformation nennt ${limitDose} je Punkt`,
  'dose-over-label-region': ({ region, product, measuredDose, limitDose }) =>
    `${region}, ${product}: ${measuredDose} insgesamt; die Fachinformation nennt ${limitDose}`,
  'dose-below-label-region': ({ region, product, measuredDose, limitDose }) =>
    `${region}, ${product}: ${measuredDose} insgesamt, weniger als die ${limitDose} der Fachinformation`,
  'dose-over-label-session': ({ product, regions, measuredDose, limitDose }) =>
    `${regions}, ${product}: ${measuredDose} in dieser Sitzung; die Fachinformation nennt ${limitDose} in einer Sitzung`,
  'sites-over-label': ({ region, product, measured, limit }) =>
    `${region}, ${product}: ${measured} Punkte; die Fachinformation nennt ${limit} Punkte`,
  'ceiling-400-u': ({ product, measuredDose, limitDose }) =>
    `${product}: laut dieser Akte ${measuredDose} innerhalb von 3 Monaten, diese Sitzung eingeschlossen; die Fachinformation erlaubt höchstens ${limitDose}, wenn mehr als ein Anwendungsgebiet behandelt wird`,
  'ceiling-eyelid-spasm': ({ product, measuredDose, limitDose }) =>
    `Lider, ${product}: ${measuredDose} innerhalb von 30 Tagen; die Fachinformation erlaubt höchstens ${limitDose}`,
  'eyelid-spasm-site': ({ who, measuredDose, limitDose }) =>
    `${who}: ${measuredDose}; die Fachinformation sieht über ${limitDose} je Punkt kaum zusätzlichen Nutzen`,
  'lower-lid-side-ona': atMostDose(' auf einer Seite'),
  'bunny-lines-total-ona': atMostDose(' insgesamt'),
  'nasal-tip-total-ona': atMostDose(' insgesamt'),
  'gummy-smile-side-ona': describedAtMost,
  'upper-lip-total-ona': atMostDose(' in der Oberlippe'),
  'lower-lip-total-ona': atMostDose(' in der Unterlippe'),
  'lips-total-ona': ({ who, measuredDose, limitDose }) =>
    `${who}: ${measuredDose} insgesamt; die Studie fand ${limitDose} ausreichend und bei mehr auch mehr unerwünschte Ereignisse`,
  'dao-side-ona': describedAtMost,
  'chin-total-ona': atMostDose(' insgesamt'),
  'masseter-total-ona': atMostDose(' in beiden Masseteren'),
  'masseter-total-prabo': atMostDose(' in beiden Masseteren'),
  'platysma-total-ona': atMostDose(' insgesamt'),
  'platysma-side-ona': atMostDose(' auf einer Seite'),
  'migraine-total': atMostDose(' bei chronischer Migräne'),
  'sweating-total': atMostDose(' gegen Schwitzen'),
};

/** Abstände der Behandlungen, Zulassung, Präparate, Flaschen und Checkliste. */
const PRACTICE: Readonly<Record<string, Says>> = {
  'interval-90-days': within,
  'interval-12-weeks': ({ region, measured, limit }) =>
    `${region}: ${ago(measured)} behandelt; die Fachinformation sieht bei Migräne eine Wiederholung alle 12 Wochen vor (${days(limit)})`,
  'interval-3-months': ({ region, measured, limit }) =>
    `${region}: ${ago(measured)} behandelt; die Fachinformationen verlangen mindestens 3 Monate (${days(limit)})`,
  'interval-other-region': ({ measured }) =>
    `Eine andere Region wurde ${ago(measured)} behandelt; alles Toxin der letzten 3 Monate mitzählen`,
  'migraine-interval': ({ region, measured, limit }) =>
    `${region}: ${ago(measured)} wegen Migräne behandelt; die Fachinformation sieht eine Wiederholung alle 12 Wochen vor (${days(limit)})`,
  'migraine-neck': () =>
    'Chronische Migräne: Nackenschmerzen, Nackenschwäche und eine abgesunkene Braue oder ein hängendes Lid sind die üblichen unerwünschten Wirkungen',
  'sweating-brow': () =>
    'Schwitzen an Stirn und Kopfhaut: off-label, und die Braue kann absinken; die Quelle behandelt auch die Brauensenker',
  'masseter-off-label': () => 'Masseter: überall off-label; den Patienten aufklären und die Einwilligung festhalten',
  'off-label': ({ region, product }) => `${region}: off-label für ${product}; den Patienten aufklären und die Einwilligung festhalten`,
  'label-of-one-market': ({ region, product }) =>
    `${region}: Für ${product} gibt es hier nur in einem Rechtsraum eine Fachinformation (USA oder EU/UK); die im eigenen Land geltende prüfen`,
  'label-for-disease-only': ({ region, product }) => `${region}: ${product} ist hier für eine Krankheit zugelassen, nicht für Falten`,
  'label-not-found': ({ region, product }) =>
    `${region}: Keine Fachinformation zu ${product} für diese Region wurde gelesen; die im eigenen Land geltende prüfen`,
  'several-products-in-region': ({ region }) =>
    `${region}: mehrere Präparate in einer Region; ihre Einheiten lassen sich weder vergleichen noch addieren`,
  'several-products-in-session': () => 'Mehrere Präparate in einer Sitzung; ihre Einheiten lassen sich weder vergleichen noch addieren',
  'lot-expired': ({ product, measured }) => `${product}: Eine Durchstechflasche ist ${ago(measured)} verfallen; nicht verwenden`,
  ...Object.fromEntries(['ona', 'abo', 'inco', 'prabo', 'daxi', 'leti'].map((id) => [`opened-too-long-${id}`, openedTooLong])),
  'opened-for-other-session': ({ product }) =>
    `${product}: Eine Durchstechflasche wurde an einem anderen Tag geöffnet; eine Flasche ist für einen Patienten und eine Sitzung`,
  'lot-missing': ({ product }) => `${product}: noch keine Charge eingetragen`,
  'vials-too-few': ({ product, measuredDose, limitDose }) => `${product}: ${measuredDose} geplant, ${limitDose} in den Durchstechflaschen`,
  'checks-open': ({ measured }) => `Checkliste: ${counted(measured, 'Frage', 'Fragen')} noch nicht beantwortet`,
  'checks-unknown': ({ measured }) => `Checkliste: Die Antwort auf ${counted(measured, 'Frage', 'Fragen')} ist nicht bekannt`,
};

/** Wie jede Regel lautet, nach ihrer Kennung. */
export const RULES: Readonly<Record<string, Says>> = { ...PLACES, ...DOSES, ...PRACTICE };
