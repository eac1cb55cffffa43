import type { Bundle } from '@medplum/fhirtypes';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { newVisit } from '#domain/plan/visit.ts';
import { TERMINOLOGY_SYSTEMS } from '#knowledge/sources/terminologySystems.ts';
import { givenVisit, plannedVisit, sampleChart } from '../sampleChart.ts';
import { bundleOf, resourcesIn } from './bundleSamples.ts';
import { codesOfSystem, codesOfValueSet, indexDefinitions, validateResource } from './definitions.ts';
import { wrongCodes } from './requiredBindings.ts';

beforeAll(() => indexDefinitions());

const given = bundleOf(sampleChart, givenVisit);
const planned = bundleOf(sampleChart, plannedVisit);

/** Every `{ system, code, display }` in a value. */
function codings(value: unknown): { system: string; code: string; display: string }[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'system' in value && 'code' in value ? [value as { system: string; code: string; display: string }] : [];
  return [...own, ...Object.values(value).flatMap(codings)];
}

function expectValid(bundle: Bundle): void {
  validateResource(bundle);
  for (const { resource } of bundle.entry ?? []) if (resource) validateResource(resource);
  expect(wrongCodes(bundle)).toEqual([]);
}

describe('FHIR bundle of a given visit', () => {
  it('is what R4 allows, shapes and codes', () => expectValid(given));

  it('says who by the chart id alone, unless the label is asked for', () => {
    expect(resourcesIn(given, 'Patient')).toEqual([
      { resourceType: 'Patient', identifier: [{ system: expect.stringMatching(/^urn:uuid:/), value: sampleChart.id }] },
    ]);
    expect(JSON.stringify(given)).not.toContain('پرونده');
    const named = bundleOf(sampleChart, givenVisit, { includeLabel: true });
    expect(resourcesIn(named, 'Patient')[0]?.name).toEqual([{ text: sampleChart.label }]);
    expectValid(named);
  });

  it('has an administration per site, each dose in the unit of its product and without a code', () => {
    const administrations = resourcesIn(given, 'MedicationAdministration');
    expect(administrations.map((one) => [one.dosage?.dose, one.status])).toEqual([
      ...Array.from({ length: 5 }, () => [{ value: 4, unit: 'U' }, 'completed']),
      [{ value: 13, unit: 'U' }, 'completed'],
      [{ value: 12.5, unit: 'U' }, 'entered-in-error'],
      [{ value: 12.5, unit: 'U' }, 'completed'],
    ]);
    expect(administrations[0]?.dosage).toMatchObject({
      text: '4 U of onabotulinumtoxinA (0.1 ml); units of this product only',
      route: { coding: [{ code: 'IM' }] },
    });
    expect(administrations[5]?.note?.[0]).toMatchObject({
      authorString: 'دکتر رضایی',
      text: expect.stringContaining('first written 12.5 U'),
    });
    expect(administrations.every((one) => one.effectiveDateTime === givenVisit.givenAt)).toBe(true);
    expect(resourcesIn(given, 'MedicationRequest')).toEqual([]);
  });

  it('keeps lot and expiry as batches, and guesses no vial for a site', () => {
    const medications = resourcesIn(given, 'Medication');
    expect(medications.map((one) => one.batch)).toEqual([
      { lotNumber: 'C7654-C3', expirationDate: '2027-02-28' },
      { lotNumber: '=HYPERLINK("x")' },
      undefined,
      undefined,
    ]);
    expect(medications[2]?.ingredient).toHaveLength(2);
    const oneVial = { ...givenVisit.plan.preparations[0], vials: givenVisit.plan.preparations[0]?.vials.slice(0, 1) };
    const bundle = bundleOf(sampleChart, { ...givenVisit, plan: { ...givenVisit.plan, preparations: [oneVial as never] } });
    expect(resourcesIn(bundle, 'Medication')[0]).toMatchObject({
      batch: { lotNumber: 'C7654-C3' },
      amount: { numerator: { value: 100, unit: 'U' } },
    });
    expectValid(bundle);
  });

  it('has the place of each site with the patient’s side', () => {
    const places = resourcesIn(given, 'BodyStructure');
    const of = (site: string) => places.find((one) => one.identifier?.[0]?.value?.endsWith(`/${site}`));
    expect(of('free-1')).toMatchObject({
      active: true,
      location: { text: 'Masseter' },
      locationQualifier: [{ text: "patient's left", coding: [{ code: '419161000' }] }],
      description: expect.stringContaining('triangle 1234'),
    });
    expect(of('clinic-1')?.active).toBe(false);
    expect(of('late-1')?.location?.coding?.[0]?.code).toBe('52795006');
    expect(of('chin-1')).toBeUndefined();
  });

  it('carries notes, checklist, acknowledged findings and amendments', () => {
    const [procedure] = resourcesIn(given, 'Procedure');
    expect(procedure).toMatchObject({ status: 'completed', performedDateTime: givenVisit.givenAt });
    const texts = procedure?.note?.map((note) => note.text) ?? [];
    expect(texts[0]).toBe('onabotulinumtoxinA: 100 U in 2.5 ml per vial; lot C7654-C3 opened 2026-10-01T08:00:00.000Z');
    expect(texts).toContain(givenVisit.plan.note);
    expect(texts.some((text) => text?.includes('rim-distance') && text.includes('measured 9.4') && text.includes('شد پوست'))).toBe(true);
    const [made, ...amended] = resourcesIn(given, 'Provenance');
    expect(made).toMatchObject({
      recorded: '2026-11-22T11:00:00.000Z',
      agent: [{ who: { reference: expect.stringMatching(/^urn:uuid:/) } }],
    });
    expect(amended.map((one) => [one.recorded, one.agent[0]?.who.display, one.target.length])).toEqual([
      ['2026-10-02T09:00:00.000Z', 'دکتر رضایی', 3],
      ['2026-10-03T09:00:00.000Z', 'Author not named', 2],
    ]);
  });

  it('refers only to what is in it', () => {
    for (const bundle of [given, planned]) {
      const urls = new Set(bundle.entry?.map((entry) => entry.fullUrl));
      expect(urls.size).toBe(bundle.entry?.length);
      const references = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map((match) => match[1]);
      expect(references.length).toBeGreaterThan(50);
      expect(references.filter((reference) => !urls.has(reference))).toEqual([]);
    }
  });
});

describe('FHIR bundle of a planned visit', () => {
  it('is what R4 allows and administers nothing', () => {
    expectValid(planned);
    expect(resourcesIn(planned, 'MedicationAdministration')).toEqual([]);
    expect(resourcesIn(planned, 'Procedure')[0]).toMatchObject({ status: 'preparation' });
    expect(resourcesIn(planned, 'Procedure')[0]?.performedDateTime).toBeUndefined();
    const requests = resourcesIn(planned, 'MedicationRequest');
    expect(requests).toHaveLength(plannedVisit.plan.sites.length);
    expect(requests.every((one) => one.status === 'draft' && one.intent === 'plan')).toBe(true);
  });

  it('is valid for an empty visit and for any text', () => {
    expectValid(bundleOf(sampleChart, newVisit('v', '2026-11-22T10:00:00.000Z')));
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        (note, text) => {
          const [first] = givenVisit.plan.preparations;
          const preparations = first ? [{ ...first, vials: first.vials.map((vial) => ({ ...vial, lot: text })) }] : [];
          const acknowledgements = givenVisit.plan.acknowledgements.map((one) => ({ ...one, reason: text, key: text }));
          const visit = {
            ...givenVisit,
            id: text,
            plan: { ...givenVisit.plan, note, preparations, acknowledgements, checks: { [text]: { answer: 'yes' as const, note } } },
            amendments: givenVisit.amendments.map((one) => ({ ...one, author: note, text })),
          };
          expectValid(bundleOf({ ...sampleChart, label: text }, visit, { includeLabel: true, appVersion: text }));
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  }, 60_000);
});

describe('codes', () => {
  it('are those that R4 publishes or the dossier read', () => {
    const dossier = new Set(['52795006', '30291003', '80243003', 'M03AX01']);
    const sides = codesOfValueSet('http://hl7.org/fhir/ValueSet/bodystructure-relative-location');
    const all = [...codings(given), ...codings(planned)];
    expect(all.length).toBeGreaterThan(30);
    for (const { system, code, display } of all) {
      if (dossier.has(code)) continue;
      const published = system === TERMINOLOGY_SYSTEMS.snomedCt ? sides : codesOfSystem(system);
      expect(published?.get(code), `${system} ${code}`).toBe(display);
    }
  });

  it.each([
    ['Procedure', 'status', 'nonsense'],
    ['MedicationAdministration', 'status', 'done'],
    ['Device', 'deviceName', [{ name: 'x', type: 'brand' }]],
    ['Patient', 'name', [{ text: 'x', use: 'pseudonym' }]],
  ] as const)('that are wrong are found: %s.%s', (type, member, value) => {
    const bundle = structuredClone(given);
    Object.assign(resourcesIn(bundle, type)[0] ?? {}, { [member]: value });
    expect(wrongCodes(bundle)).toHaveLength(1);
  });

  it('that are wrong in a plan are found', () => {
    const bundle = structuredClone(planned);
    Object.assign(resourcesIn(bundle, 'MedicationRequest')[0] ?? {}, { intent: 'wish' });
    expect(wrongCodes(bundle)[0]).toMatch(/MedicationRequest\)\.intent: wish$/);
    expect(wrongCodes({ ...bundle, type: 'parcel' as never })).toContain('Bundle.type: parcel');
  });
});
