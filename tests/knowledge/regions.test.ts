import { describe, expect, it } from 'vitest';
import { ABOUT_SECTIONS, CHECKED_CLAIMS } from '#knowledge/about/aboutTreatment.ts';
import { MUSCLE_IDS, PAIRED_REGION_IDS, PRODUCT_IDS, REGION_IDS, REGION_PARTS } from '#knowledge/anatomy/ids.ts';
import { MUSCLE_NAMES } from '#knowledge/anatomy/muscleNames.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { PRODUCTS } from '#knowledge/dose/products.ts';
import { CHECKLIST } from '#knowledge/plan/visitWorkflow.ts';
import { DANGER_STRUCTURES } from '#knowledge/safety/dangerStructures.ts';
import { LABEL_PATTERNS } from '#knowledge/sites/labelPatterns.ts';
import { ALL_FACTS } from './everyFact.ts';

describe('coverage', () => {
  it('holds 8 products, 21 regions and 28 muscles, each under its id', () => {
    expect(Object.keys(PRODUCTS).sort()).toEqual([...PRODUCT_IDS].sort());
    expect(Object.keys(REGIONS).sort()).toEqual([...REGION_IDS].sort());
    expect(Object.keys(MUSCLES).sort()).toEqual([...MUSCLE_IDS].sort());
    expect([PRODUCT_IDS.length, REGION_IDS.length, MUSCLE_IDS.length]).toEqual([8, 21, 28]);
  });

  it('names the regions as the map shows them', () => {
    expect(REGION_IDS.map((id) => REGIONS[id].name)).toEqual([
      'Forehead',
      'Glabella',
      "Crow's feet",
      'Nose',
      'Lips',
      'Neck',
      'Brow',
      'Upper eyelid',
      'Lower eyelid',
      'Bunny lines',
      'Nasal tip',
      'Nostrils',
      'Gummy smile',
      'Mouth corner',
      'Chin',
      'Masseter',
      'Temple',
      'Jawline',
      'Occiput',
      'Nape',
      'Shoulder',
    ]);
    const paired: readonly string[] = PAIRED_REGION_IDS;
    for (const id of REGION_IDS) expect(REGIONS[id].paired, id).toBe(paired.includes(id));
    expect(REGIONS.lips.parts.map(({ id }) => id)).toEqual([...REGION_PARTS.lips]);
  });

  it('names what is called by name only once', () => {
    expect(Object.values(MUSCLE_NAMES)).toHaveLength(new Set(Object.values(MUSCLE_NAMES)).size);
  });

  it('has every danger structure that the dossier lists for one region at least', () => {
    expect(DANGER_STRUCTURES.length).toBeGreaterThanOrEqual(17);
    expect(new Set(DANGER_STRUCTURES.map(({ id }) => id)).size).toBe(DANGER_STRUCTURES.length);
  });
});

describe('region cards', () => {
  it.each(REGION_IDS)('%s: says for every product whether the label covers it, in both markets', (id) => {
    const covered = REGIONS[id].labelStatus.flatMap(({ productIds }) => productIds);
    expect([...covered].sort()).toEqual([...PRODUCT_IDS].sort());
  });

  it.each(REGION_IDS)('%s: gives a label dose exactly for the products that a label covers, for lines or for a disease', (id) => {
    const { doses, labelStatus } = REGIONS[id];
    const onLabel = new Set(
      labelStatus
        .filter(({ us, euUk }) => [us, euUk].some((status) => status === 'on-label' || status === 'therapeutic-only'))
        .flatMap(({ productIds }) => productIds),
    );
    expect([...new Set(doses.map(({ productId }) => productId))].sort()).toEqual([...onLabel].sort());
  });

  it('say in words that a therapeutic dose is for a disease, and keep it out of the off-label ranges', () => {
    const therapeutic = REGION_IDS.filter((id) => REGIONS[id].labelStatus.some(({ us }) => us === 'therapeutic-only'));
    expect(therapeutic).toEqual(['upper-eyelid', 'temple', 'occiput', 'nape', 'shoulder']);
    for (const id of therapeutic) {
      for (const { totalText } of REGIONS[id].doses) expect(totalText, id).toMatch(/^For .*, not for lines: /);
    }
    const ranges = REGION_IDS.flatMap((id) => REGIONS[id].offLabelRanges);
    expect(ranges.filter(({ evidence }) => evidence === 'label').map(({ text }) => text)).toEqual([]);
  });

  it('tell what to treat from what to spare', () => {
    const spared = REGION_IDS.flatMap((id) => REGIONS[id].muscles.filter(({ spare }) => spare).map(({ muscleId }) => `${id}: ${muscleId}`));
    expect(spared).toEqual([
      'nose: levator-labii-superioris-alaeque-nasi',
      'upper-eyelid: levator-palpebrae-superioris',
      'bunny-lines: levator-labii-superioris-alaeque-nasi',
      'masseter: risorius',
      'temple: orbicularis-oculi-orbital',
      'jawline: masseter',
    ]);
  });

  it.each(REGION_IDS)('%s: every time figure of a product is named as its own', (id) => {
    for (const card of [REGIONS[id], ...REGIONS[id].parts]) {
      for (const { text, productIds } of [...card.onset, ...card.peak, ...card.duration]) {
        for (const productId of productIds ?? []) expect(text).toContain(PRODUCT_NAMES[productId].name.replace(/ \(.*$/, ''));
        if (!productIds) expect(text).not.toMatch(/^\w+toxinA|\b(ona|abo|inco|prabo|daxi|leti|rela)U\b/);
      }
    }
  });

  it('borrow no upper-face figure for the lower face', () => {
    for (const id of [
      'nose',
      'lips',
      'neck',
      'bunny-lines',
      'nasal-tip',
      'nasal-ala',
      'gummy-smile',
      'mouth-corner',
      'chin',
      'masseter',
      'jawline',
    ] as const) {
      for (const card of [REGIONS[id], ...REGIONS[id].parts]) {
        expect([...card.onset, ...card.peak, ...card.duration].map(({ text }) => text).join(' '), id).not.toMatch(/upper-face/);
      }
    }
  });

  it('hold no dose whose parentheses read as a conversion', () => {
    const two = /\d+ ?(s\.|\w+)?U\b[^.;,]*\([^)]*\d+ ?(s\.|\w+)?U\b/;
    expect(ALL_FACTS.filter(({ path, fact }) => path.includes('REGIONS') && two.test(fact.text)).map(({ fact }) => fact.text)).toEqual([]);
  });

  it('agree with the label patterns on total and number of sites', () => {
    for (const pattern of LABEL_PATTERNS.filter(({ labelStatus }) => labelStatus === 'on-label')) {
      const dose = REGIONS[pattern.regionId].doses.find(
        ({ productId, market }) => productId === pattern.productId && market.includes(pattern.market),
      );
      expect(dose, pattern.id).toBeDefined();
      expect(dose?.siteCount, pattern.id).toBe(pattern.sites.length);
      const total = String(pattern.totalHundredths / 100);
      expect(dose?.totalText, pattern.id).toMatch(new RegExp(`\\b${total}\\b`));
    }
  });
});

describe("the patient's words", () => {
  const brands = PRODUCT_IDS.flatMap((id) => [
    PRODUCT_NAMES[id].name,
    PRODUCT_NAMES[id].shortName,
    ...PRODUCT_NAMES[id].brands.us,
    ...PRODUCT_NAMES[id].brands.euUk,
  ]);
  const plain = [
    ...REGION_IDS.flatMap((id) =>
      [REGIONS[id], ...REGIONS[id].parts].flatMap((card) =>
        Object.entries(card.plain).map(([key, fact]) => [`${id}.${key}`, fact.text] as const),
      ),
    ),
    ...ABOUT_SECTIONS.flatMap(({ id, statements }) => statements.map((fact) => [`about.${id}`, fact.audiences?.patient ?? ''] as const)),
    ...CHECKLIST.map(({ id, question }) => [`question.${id}`, question] as const),
    ...CHECKED_CLAIMS.map(({ id, corrected }) => [`corrected.${id}`, corrected.text] as const),
  ];
  const jargon =
    /ptosis|dysphagi|dysphoni|paresis|corrugator|orbicularis|frontalis|platysma|masseter|intradermal|median|placebo|hypersensitivity/i;

  it.each(plain)('%s: no product, no dose, no jargon', (_, text) => {
    expect(text.length).toBeGreaterThan(10);
    for (const brand of brands) expect(text.toLowerCase()).not.toContain(brand.toLowerCase());
    expect(text).not.toMatch(/\bbotox\b|toxinA\b|\b\d+(\.\d+)?\s?(s\.)?U\b|\bunits?\b|Speywood/i);
    expect(text).not.toMatch(jargon);
  });

  it.each(plain)('%s: short sentences', (name, text) => {
    if (name.startsWith('corrected.')) return; // the dossier's own sentences, kept word for word
    for (const sentence of text.split(/[.!?:]\s/)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(24);
  });
});

describe('units', () => {
  it('are never converted between products: no such function, no published ratio', async () => {
    const modules = import.meta.glob('/src/knowledge/**/*.ts', { query: '?raw', import: 'default' });
    expect(Object.keys(modules).length).toBeGreaterThan(30);
    for (const [file, load] of Object.entries(modules)) {
      const code = String(await load());
      expect(code, file).not.toMatch(/\b(const|function|type)\s+\w*(convert|equivalen|ratio(?!n))\w*\s*[=(:<]/i);
    }
    expect(ALL_FACTS.filter(({ fact }) => fact.dossier?.startsWith('A.ratio')).map(({ path }) => path)).toEqual([]);
  });
});

describe('off-label ranges', () => {
  const named = /onaU|aboU|incoU|botulinumtoxin|product not named/;
  it.each(REGION_IDS)('%s: no bare unit, each dose says whose unit it is', (id) => {
    const ranges = [REGIONS[id], ...REGIONS[id].parts].flatMap((card) => card.offLabelRanges);
    for (const { text } of ranges.filter((fact) => /\d\s?(\w+)?U\b/.test(fact.text))) expect(text).toMatch(named);
  });
});

describe('checked claims', () => {
  it('are thirteen, with the verdicts of the audit', () => {
    expect(CHECKED_CLAIMS.map(({ verdict }) => verdict)).toEqual([
      'wrong',
      'oversimplified',
      'wrong',
      'oversimplified',
      'oversimplified',
      'oversimplified',
      'correct',
      'oversimplified',
      'oversimplified',
      'wrong',
      'wrong',
      'correct',
      'correct',
    ]);
  });
});
