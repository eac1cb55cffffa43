type Mm = (value: number) => string;

/** How a measured distance is told, and what a limit of nothing asks for. */
export type Distance = {
  readonly bound: 'at-least' | 'at-most';
  readonly says: (measured: number, mm: Mm) => string;
  readonly none?: string;
};

type Bound = Distance['bound'];

/** `what` stands in the genitive: "orbita kenarının". */
const either =
  (over: string, under: string, what: string): Distance['says'] =>
  (measured, mm) =>
    `${what} ${mm(Math.abs(measured))} ${measured < 0 ? under : over}`;

const above = (what: string): Distance => ({ bound: 'at-least', says: either('üstünde', 'altında', what), none: 'altında olmamalı' });
const below = (bound: Bound, what: string, none: string): Distance => ({ bound, says: either('altında', 'üstünde', what), none });
const lateral = (bound: Bound, what: string): Distance => ({
  bound,
  says: either('lateralinde', 'medialinde', what),
  none: bound === 'at-most' ? 'ötesinde olmamalı' : 'medialinde olmamalı',
});
const medial = (bound: Bound, what: string): Distance => ({
  bound,
  says: either('medialinde', 'lateralinde', what),
  none: 'ötesinde olmamalı',
});
/** `what` stands in the ablative: "orta hattan". */
const from = (bound: Bound, what: string): Distance => ({ bound, says: (measured, mm) => `${what} ${mm(measured)} uzakta` });

/** The rules that measure a distance, by id. */
export const distances: Readonly<Record<string, Distance>> = {
  'corrugator-above-bone-us': above('orbita kenarının'),
  'corrugator-above-rim': above('orbita kenarının'),
  'corrugator-above-brow-arch-eu': above('kaş kavsinin'),
  'corrugator-above-central-brow-us': from('at-least', 'kaşın ortasından'),
  'corrugator-lateral-limit': lateral('at-most', 'midpupiller hattın'),
  'supraorbital-exit': from('at-least', 'supraorbital demetin ortalama çıkışından'),
  'supratrochlear-exit': from('at-least', 'supratroklear sinir ve arterin olağan çıkışından'),
  'frontalis-above-rim-eu': above('orbita kenarının'),
  'frontalis-above-brow-us': above('kaşın'),
  'frontalis-above-brow': above('kaşın'),
  'frontalis-inside-temporal-crest': medial('at-least', 'temporal kristanın'),
  'upper-lid-near-levator': from('at-least', 'üst göz kapağının ortasından'),
  'canthal-floor': below('at-most', 'lateral kantus düzleminin', 'altında olmamalı'),
  'canthus-lateral-us': lateral('at-least', 'lateral kantusun'),
  'outside-orbital-rim': lateral('at-least', 'lateral orbita kenarının'),
  'lower-lid-margin': below('at-least', 'göz kapağı kenarının', 'üstünde olmamalı'),
  'lower-lid-low': above('infraorbital kenarın'),
  'lower-lid-medial': medial('at-most', 'midpupiller hattın'),
  'frontal-branch-line': { bound: 'at-least', says: either('önünde', 'arkasında', 'Pitanguy hattının'), none: 'önünde olmalı' },
  'infraorbital-foramen': from('at-least', 'infraorbital foramenden'),
  'mental-foramen': from('at-least', 'mental foramenden'),
  'facial-artery': from('at-least', 'fasiyal arterin çeneyi geçtiği yerden'),
  'angular-vessels': from('at-least', 'angüler damarların hattından'),
  'superficial-temporal-artery': {
    bound: 'at-least',
    says: (measured, mm) => `${either('önünde', 'arkasında', 'tragusun')(measured, mm)}, yüzeyel temporal arterin yakınında`,
  },
  'external-jugular-vein': from('at-least', 'eksternal juguler venin hattından'),
  'bunny-lines-low': above('nazal kemiklerin alt ucunun'),
  'gummy-smile-lateral': lateral('at-most', 'burun kanadı tabanının'),
  'lip-mouth-corner': from('at-least', 'ağız köşesinden'),
  'upper-lip-off-border': from('at-most', 'vermilyon sınırından'),
  'lower-lip-off-border': from('at-most', 'vermilyon sınırından'),
  'masseter-above-parotid-line': below('at-least', 'tragus ile ağız köşesi arasındaki hattın', 'üstünde olmamalı'),
  'masseter-anterior-border': { bound: 'at-least', says: either('arkasında', 'önünde', 'masseter ön kenarının'), none: 'arkasında olmalı' },
  'dao-medial': lateral('at-least', 'depressor anguli oris medial kenarının'),
  'mentalis-off-midline': from('at-most', 'orta hattan'),
  'mentalis-high': below('at-least', 'çene üstündeki kıvrımın', 'üstünde olmamalı'),
  'jawline-medial': lateral('at-least', 'ağız köşesinden inen dikey hattın'),
  'neck-near-larynx': from('at-least', 'boynun orta hattından'),
};
