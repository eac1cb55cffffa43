import type { Bundle, Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from '#domain/plan/visit.ts';
import { IDENTIFIER_SYSTEMS } from '#export/fhir/codes.ts';
import { givenVisit, plannedVisit, sampleChart } from '../sampleChart.ts';
import { bundleOf, resourcesIn } from './bundleSamples.ts';
import { type FhirServer, startFhirServer } from './fhirServer.ts';

let server: FhirServer;
beforeAll(async () => {
  server = await startFhirServer();
}, 60_000);
afterAll(() => server.close());

async function post(path: string, body: unknown): Promise<{ status: number; body: Bundle }> {
  const headers = { 'content-type': 'application/fhir+json' };
  const response = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

async function search<T extends Resource>(query: string): Promise<T[]> {
  const response = await fetch(`${server.url}/${query}`);
  expect(response.status).toBe(200);
  const bundle: Bundle<T> = await response.json();
  return (bundle.entry ?? []).flatMap((entry) => (entry.resource ? [entry.resource] : []));
}

const by = (system: string, value: string): string => `identifier=${encodeURIComponent(`${system}|${value}`)}`;
const visitId = (visit: Visit): string => `${sampleChart.id}/${visit.id}`;

describe('an R4 server', { timeout: 60_000 }, () => {
  it('takes a given visit whole, and gives it back', async () => {
    const bundle = bundleOf(sampleChart, givenVisit, { includeLabel: true });
    const { status, body } = await post('/', bundle);
    expect(status).toBe(200);
    expect(body.type).toBe('transaction-response');
    expect(body.entry?.map((entry) => entry.response?.status)).toEqual(bundle.entry?.map(() => '201'));

    const [patient] = await search<Extract<Resource, { resourceType: 'Patient' }>>(
      `Patient?${by(IDENTIFIER_SYSTEMS.chart, sampleChart.id)}`,
    );
    expect(patient?.name?.[0]?.text).toBe(sampleChart.label);
    const [procedure] = await search<Extract<Resource, { resourceType: 'Procedure' }>>(
      `Procedure?${by(IDENTIFIER_SYSTEMS.visit, visitId(givenVisit))}`,
    );
    expect(procedure?.subject.reference).toBe(`Patient/${patient?.id}`);
    expect(procedure?.note?.map((note) => note.text)).toContain(givenVisit.plan.note);
    const given = await search<Extract<Resource, { resourceType: 'MedicationAdministration' }>>(
      `MedicationAdministration?subject=Patient/${patient?.id}&status=completed&_count=100`,
    );
    expect(given.map((one) => one.dosage?.dose?.value).sort()).toEqual([12.5, 13, 4, 4, 4, 4, 4]);
    const place = given[0]?.dosage?.site?.extension?.[0]?.valueReference?.reference ?? '';
    const [structure] = [await (await fetch(`${server.url}/${place}`)).json()];
    expect(structure).toMatchObject({ resourceType: 'BodyStructure', patient: { reference: `Patient/${patient?.id}` } });
    const lots = await search<Extract<Resource, { resourceType: 'Medication' }>>('Medication?lot-number=C7654-C3');
    expect(lots.map((one) => one.batch?.expirationDate)).toEqual(['2027-02-28']);
    expect(procedure?.usedReference?.map((each) => each.reference)).toContain(`Medication/${lots[0]?.id}`);
  });

  it('records nothing twice when the same visit comes again', async () => {
    const before = (await search('MedicationAdministration?_count=1000')).length;
    const again = await post('/', bundleOf(sampleChart, givenVisit));
    expect(
      again.body.entry?.filter((entry) => entry.response?.status === '201').map((entry) => entry.response?.location?.split('/')[0]),
    ).toEqual(['Provenance', 'Provenance', 'Provenance']);
    expect(await search('MedicationAdministration?_count=1000')).toHaveLength(before);
    const patients = await search<Extract<Resource, { resourceType: 'Patient' }>>('Patient?_count=100');
    expect(
      patients.map((one) => one.name?.[0]?.text),
      'what the server knows of the patient is left alone',
    ).toEqual([sampleChart.label]);
  });

  it('takes a plan, and brings the procedure up to date once it is given', async () => {
    const query = `Procedure?${by(IDENTIFIER_SYSTEMS.visit, visitId(plannedVisit))}`;
    expect((await post('/', bundleOf(sampleChart, plannedVisit))).status).toBe(200);
    expect(await search(query)).toMatchObject([{ status: 'preparation' }]);
    expect(await search('MedicationRequest?intent=plan&_count=100')).toHaveLength(plannedVisit.plan.sites.length);
    expect((await post('/', bundleOf(sampleChart, { ...plannedVisit, givenAt: '2026-11-22T10:30:00.000Z' }))).status).toBe(200);
    expect(await search(query)).toMatchObject([{ status: 'completed' }]);
  });

  it('takes ids with signs that a search would read as its own', async () => {
    const chart = { ...sampleChart, id: 'a,b|c$d\\e&f=g #h?ü/ّ' };
    for (const status of ['201', '200']) {
      const { body } = await post('/', bundleOf(chart, givenVisit));
      expect(body.entry?.[0]?.response?.status).toBe(status);
    }
  });

  it('refuses a bundle with a wrong code or shape, and keeps nothing of it', async () => {
    const before = (await search('Procedure?_count=100')).length;
    const wrongCode = bundleOf({ ...sampleChart, id: 'other' }, givenVisit);
    Object.assign(resourcesIn(wrongCode, 'MedicationAdministration')[2] ?? {}, { status: 'nonsense' });
    expect(await post('/', wrongCode)).toMatchObject({ status: 400, body: { resourceType: 'OperationOutcome' } });
    const wrongShape = bundleOf({ ...sampleChart, id: 'other' }, givenVisit);
    Object.assign(resourcesIn(wrongShape, 'Procedure')[0] ?? {}, { colour: 'blue' });
    expect((await post('/', wrongShape)).status).toBe(400);
    expect(await search('Procedure?_count=100')).toHaveLength(before);
  });
});
