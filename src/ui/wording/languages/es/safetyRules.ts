import type { Evidence } from '#knowledge/fact.ts';
import type { FindingParts } from '../../safetyWords.ts';
import { counted, isOne, sites } from './plurals.ts';
import { DISTANCES, type DistanceWords } from './safetyDistances.ts';

const mm = (value: number) => `${value.toFixed(1)} mm`;
const limitMm = (value: number) => `${value} mm`;
const days = (count: number) => counted(count, 'día', 'días');
const items = (count: number) => counted(count, 'pregunta', 'preguntas');

const ASKS: Record<Evidence, { readonly atLeast: string; readonly atMost: string; readonly says: string }> = {
  label: {
    atLeast: 'la ficha técnica pide al menos',
    atMost: 'la ficha técnica permite como máximo',
    says: 'la ficha técnica dice',
  },
  trial: {
    atLeast: 'el estudio citado mantuvo al menos',
    atMost: 'el estudio citado usó como máximo',
    says: 'el estudio citado dice',
  },
  consensus: {
    atLeast: 'la revisión citada pide al menos',
    atMost: 'la revisión citada da como máximo',
    says: 'la revisión citada dice',
  },
  convention: { atLeast: 'el texto citado pide al menos', atMost: 'el texto citado da como máximo', says: 'el texto citado dice' },
  anatomy: {
    atLeast: 'el estudio anatómico citado da al menos',
    atMost: 'el estudio anatómico citado da como máximo',
    says: 'el estudio anatómico citado dice',
  },
};
const OWN = {
  atLeast: 'el límite propio de Facies es de al menos',
  atMost: 'el límite propio de Facies permite como máximo',
  says: 'el límite propio de Facies es',
};

type Says = (parts: FindingParts) => string;

const asks = ({ evidence, own }: FindingParts) => (own ? OWN : ASKS[evidence]);

const distance =
  ({ says, none }: DistanceWords, bound: 'at-least' | 'at-most'): Says =>
  (parts) => {
    const { atLeast, atMost, says: said } = asks(parts);
    const limit = parts.limit === 0 && none ? `${said}: ${none}` : `${bound === 'at-least' ? atLeast : atMost} ${limitMm(parts.limit)}`;
    return `${parts.who}: ${says(parts.measured, mm)}; ${limit}`;
  };

const atMostDose =
  (of: string): Says =>
  (parts) =>
    `${parts.who}: ${parts.measuredDose}${of}; ${asks(parts).atMost} ${parts.limitDose}`;
const heightAt = (value: number) => `${mm(Math.abs(value))} por ${value < 0 ? 'debajo' : 'encima'} del`;
const plane =
  (words: string): Says =>
  ({ who }) =>
    `${who}: ${words}`;
const openedTooLong: Says = ({ product, measured, limit }) =>
  `${product}: abierto hace ${counted(measured, 'hora', 'horas')}; la ficha técnica permite ${counted(limit, 'hora', 'horas')}`;
const within: Says = ({ who, measured, limit }) =>
  `${who}: tratamiento hace ${days(measured)}; la ficha técnica pide al menos ${days(limit)}`;

/** How each rule is told, by its id. */
export const RULES: Readonly<Record<string, Says>> = {
  ...Object.fromEntries(Object.entries(DISTANCES).map(([id, words]) => [id, distance(words, words.bound)])),
  'marginal-mandibular-band': ({ who, measured }) =>
    `${who}: ${heightAt(measured)} borde inferior de la mandíbula, dentro de la banda publicada de la rama marginal mandibular (de 3 mm por encima a 16 mm por debajo); la toxina aquí puede debilitar los depresores del labio inferior`,
  'marginal-mandibular-tail': ({ who, measured }) =>
    `${who}: ${heightAt(measured)} borde inferior de la mandíbula, dentro de los trayectos raros de la rama marginal mandibular (hasta 40 mm por debajo)`,
  'parotid-duct-spread': ({ who, measured }) =>
    `${who}: ${mm(measured)} por debajo de la línea del trago a la comisura; el 93 % de los conductos parotídeos están a menos de 15 mm de su mitad media`,
  'forehead-centre-only': ({ who, measured }) =>
    `${who}: solo se trata el centro; el punto más externo termina ${mm(-measured)} medial a la línea mediopupilar, y la cola de la ceja puede elevarse`,
  'forehead-with-glabella-label': ({ product }) => `Frente sin la glabela: la ficha técnica de EE. UU. de ${product} trata ambas juntas`,
  'forehead-with-glabella': () => 'Frente sin la glabela: la ceja puede descender',
  'over-upper-lid': plane('posición sobre el párpado superior, por debajo del reborde orbitario; el párpado puede caer'),
  'crows-feet-deep': plane('inyección planificada en profundidad; manténgase superficial, debajo está el zygomaticus'),
  'sentinel-vein': () => 'Patas de gallo: busque las venas del canto lateral y evítelas',
  'lower-lid-laxity': () =>
    'Párpado inferior: antes de tratar, busque cirugía palpebral previa, prueba de retracción (snap) positiva, hernia grasa, festones y ojo seco',
  'lower-lid-deep': plane('inyección planificada en el músculo; el estudio citado inyectó justo en el plano subdérmico'),
  'bunny-lines-deep': plane('inyección planificada en profundidad; manténgase superficial, debajo están los elevadores del labio superior'),
  'gummy-smile-deep': plane('inyección planificada en profundidad; descrita como intradérmica o subdérmica'),
  'lip-deep': plane('inyección planificada en profundidad; manténgase superficial'),
  'lip-uneven': ({ who, measuredDose }) => `${who}: un par de puntos difiere en ${measuredDose}; mantenga los labios simétricos`,
  'masseter-superficial': plane(
    'inyección planificada en superficie; inyecte en profundidad, una inyección superficial alcanza el risorius y estrecha la sonrisa',
  ),
  'neck-deep': plane(
    'inyección planificada en profundidad; la ficha técnica de EE. UU. de onabotulinumtoxinA dice intramuscular superficial',
  ),
  'frontal-branch-deep': plane('inyección planificada en profundidad; manténgase superficial y por delante de la rama frontal'),
  'dao-near-lip': ({ who, measured }) =>
    `${who}: al ${Math.round(measured)} % del camino de la comisura a la mandíbula; se describe para los tercios medio e inferior`,
  'dose-zero': ({ who, count }) => (isOne(count) ? `${who}: elegido, pero sin dosis` : `${who}: ${sites(count)} elegidos, pero sin dosis`),
  'dose-over-label-site': ({ who, count, measuredDose, limitDose }) =>
    `${who}: ${isOne(count) ? '' : `${sites(count)}, hasta `}${measuredDose} por punto; la ficha técnica da ${limitDose} por punto`,
  'dose-over-label-region': ({ region, product, measuredDose, limitDose }) =>
    `${region}, ${product}: ${measuredDose} en total; la ficha técnica da ${limitDose}`,
  'dose-below-label-region': ({ region, product, measuredDose, limitDose }) =>
    `${region}, ${product}: ${measuredDose} en total, menos que las ${limitDose} de la ficha técnica`,
  'dose-over-label-session': ({ product, regions, measuredDose, limitDose }) =>
    `${regions}, ${product}: ${measuredDose} en esta sesión; la ficha técnica da ${limitDose} en una sesión`,
  'sites-over-label': ({ region, product, measured, limit }) =>
    `${region}, ${product}: ${sites(measured)}; la ficha técnica da ${sites(limit)}`,
  'ceiling-400-u': ({ product, measuredDose, limitDose }) =>
    `${product}: ${measuredDose} en 3 meses según esta historia, incluida esta sesión; la ficha técnica permite como máximo ${limitDose} cuando se trata más de una indicación`,
  'ceiling-eyelid-spasm': ({ product, measuredDose, limitDose }) =>
    `Párpados, ${product}: ${measuredDose} en 30 días; la ficha técnica permite como máximo ${limitDose}`,
  'eyelid-spasm-site': ({ who, measuredDose, limitDose }) =>
    `${who}: ${measuredDose}; según la ficha técnica, poco beneficio por encima de ${limitDose} por punto`,
  'lower-lid-side-ona': atMostDose(' en un lado'),
  'bunny-lines-total-ona': atMostDose(' en total'),
  'nasal-tip-total-ona': atMostDose(' en total'),
  'gummy-smile-side-ona': ({ who, measuredDose, limitDose }) => `${who}: ${measuredDose} en un lado; descrito con ${limitDose} como máximo`,
  'upper-lip-total-ona': atMostDose(' en el labio superior'),
  'lower-lip-total-ona': atMostDose(' en el labio inferior'),
  'lips-total-ona': ({ who, measuredDose, limitDose }) =>
    `${who}: ${measuredDose} en total; el estudio halló ${limitDose} adecuadas, y más acontecimientos adversos con más`,
  'dao-side-ona': ({ who, measuredDose, limitDose }) => `${who}: ${measuredDose} en un lado; descrito con ${limitDose} como máximo`,
  'chin-total-ona': atMostDose(' en total'),
  'masseter-total-ona': atMostDose(' en ambos maseteros'),
  'masseter-total-prabo': atMostDose(' en ambos maseteros'),
  'platysma-total-ona': atMostDose(' en total'),
  'platysma-side-ona': atMostDose(' en un lado'),
  'interval-90-days': within,
  'interval-12-weeks': ({ region, measured, limit }) =>
    `${region}: tratamiento hace ${days(measured)}; la ficha técnica de la migraña repite cada 12 semanas (${days(limit)})`,
  'interval-3-months': ({ region, measured, limit }) =>
    `${region}: tratamiento hace ${days(measured)}; las fichas técnicas piden al menos 3 meses (${days(limit)})`,
  'interval-other-region': ({ measured }) => `Otra región se trató hace ${days(measured)}; cuente toda la toxina de los últimos 3 meses`,
  'migraine-interval': ({ region, measured, limit }) =>
    `${region}: tratamiento por migraña hace ${days(measured)}; la ficha técnica repite cada 12 semanas (${days(limit)})`,
  'migraine-total': atMostDose(' para migraña crónica'),
  'migraine-neck': () =>
    'Migraña crónica: el dolor cervical, la debilidad cervical y el descenso de la ceja o el párpado son los efectos no deseados habituales',
  'sweating-total': atMostDose(' para el sudor'),
  'sweating-brow': () =>
    'Sudor de frente y cuero cabelludo: fuera de ficha técnica, y la ceja puede descender; la fuente trata también los depresores',
  'masseter-off-label': () => 'Masetero: fuera de ficha técnica en todas partes; informe al paciente y registre el consentimiento',
  'off-label': ({ region, product }) =>
    `${region}: fuera de ficha técnica para ${product}; informe al paciente y registre el consentimiento`,
  'label-of-one-market': ({ region, product }) =>
    `${region}: ${product} está autorizado aquí en un solo territorio (EE. UU., o UE/Reino Unido); compruebe la ficha técnica de su país`,
  'label-for-disease-only': ({ region, product }) => `${region}: ${product} está autorizado aquí para una enfermedad, no para arrugas`,
  'label-not-found': ({ region, product }) =>
    `${region}: no se leyó ninguna ficha técnica de ${product} para esta región; compruebe la de su país`,
  'several-products-in-region': ({ region }) => `${region}: varios productos en una región; sus unidades no se pueden comparar ni sumar`,
  'several-products-in-session': () => 'Varios productos en una sesión; sus unidades no se pueden comparar ni sumar',
  'asymmetric-dose': ({ who, measuredDose }) => `${who}: un par de puntos difiere en ${measuredDose}`,
  'one-sided': ({ who }) => `${who}: sin equivalente en el otro lado`,
  'outside-muscle': ({ who, measured }) => `${who}: ${mm(measured)} fuera del área de su músculo en esta cara`,
  'outside-region': ({ who, measured, region }) =>
    `${who}: ${measured > 0 ? mm(measured) : 'lejos,'} fuera de la región «${region}» en esta cara`,
  'not-on-face': ({ who }) => `${who}: posición en otro modelo de cara; aquí no se puede mostrar ni medir`,
  'lot-expired': ({ product, measured }) => `${product}: un vial caducó hace ${days(measured)}; no lo use`,
  ...Object.fromEntries(['ona', 'abo', 'inco', 'prabo', 'daxi', 'leti'].map((id) => [`opened-too-long-${id}`, openedTooLong])),
  'opened-for-other-session': ({ product }) => `${product}: un vial se abrió otro día; un vial es para un solo paciente y una sola sesión`,
  'lot-missing': ({ product }) => `${product}: aún no hay lote anotado`,
  'vials-too-few': ({ product, measuredDose, limitDose }) => `${product}: ${measuredDose} planificadas, ${limitDose} en los viales`,
  'checks-open': ({ measured }) => `Lista de comprobación: ${items(measured)} aún sin responder`,
  'checks-unknown': ({ measured }) => `Lista de comprobación: no se sabe la respuesta a ${items(measured)}`,
};
