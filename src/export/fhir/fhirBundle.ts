import type { Bundle, BundleEntry, Device, Patient, Procedure, Provenance, Reference, Resource } from '@medplum/fhirtypes';
import type { Chart } from '#domain/plan/chart.ts';
import { amendedPlan, type Visit } from '#domain/plan/visit.ts';
import { FHIR_EXTENSIONS, TERMINOLOGY_SYSTEMS } from '#knowledge/sources/terminologySystems.ts';
import { counts, type RecordedSite, recordedSites } from '../recordedSites.ts';
import { createEntry, createOnceEntry, fhirText, putEntry, referTo, type Slot, slot } from './bundleEntries.ts';
import { IDENTIFIER_SYSTEMS, PROCEDURE_TEXT, regionConcept } from './codes.ts';
import { productMedications } from './medications.ts';
import { administration, bodyStructure, plannedRequest, type SiteSetting } from './siteResources.ts';
import { type FindingText, keyText, visitNotes } from './visitNotes.ts';

export type FhirOptions = {
  /** ISO 8601 in UTC. */
  readonly generatedAt: string;
  /** A new UUID at every call. */
  readonly newId: () => string;
  readonly appVersion: string;
  /** Sends the chart's label as the patient's name. It may be one: off unless a person says so. */
  readonly includeLabel?: boolean;
  readonly findingText?: FindingText;
};

/**
 * One visit as a FHIR R4 transaction: Patient (by the chart's id alone), Procedure, per product a Medication with its lots,
 * per site a BodyStructure and a MedicationAdministration (given) or a MedicationRequest of intent `plan` (planned), and
 * Provenance of the export and of every amendment. Sites that are not chosen are left out, unless they were written as given:
 * then they are marked as entered in error. Doses stay in the unit of their product.
 *
 * Everything but Provenance has an identifier and is sent as a conditional update, so that the same visit sent again, as
 * given after it was planned, or amended, replaces what was sent of it.
 */
export function fhirBundle(chart: Chart, visit: Visit, options: FhirOptions): Bundle {
  const { newId } = options;
  const plan = amendedPlan(visit);
  const visitPath = [chart.id, visit.id];
  const patient = slot(newId, IDENTIFIER_SYSTEMS.chart, [chart.id]);
  const procedure = slot(newId, IDENTIFIER_SYSTEMS.visit, visitPath);
  const software = slot(newId, IDENTIFIER_SYSTEMS.software, ['facies', options.appVersion]);
  const records = recordedSites(visit).filter((record) => counts(record) || (visit.givenAt !== null && record.written?.chosen));
  const productIds = [...new Set(records.map(({ site }) => site.productId))];
  const medications = productMedications(plan, productIds, visitPath, newId);
  const sites = records.flatMap((record) => {
    const medication = medications.find((each) => each.productId === record.site.productId);
    const preparation = plan.preparations.find((one) => one.productId === record.site.productId);
    if (!medication) return [];
    const path = [...visitPath, record.site.id];
    const place = slot(newId, IDENTIFIER_SYSTEMS.site, path);
    const act = slot(newId, IDENTIFIER_SYSTEMS.site, path);
    return [{ record, act, setting: { visit, patient, procedure, medication: medication.slot, place, preparation } }];
  });

  const entries: BundleEntry[] = [
    createOnceEntry(patient, patientOf(chart, options)),
    ...medications.flatMap((medication) => medication.entries),
    ...sites.map(({ record, setting }) => putEntry(setting.place, bodyStructure(record, patient))),
    putEntry(
      procedure,
      procedureOf(
        visit,
        patient,
        sites,
        medications.flatMap((medication) => medication.vials),
        options,
      ),
    ),
    ...sites.map(({ record, act, setting }) =>
      putEntry(act, visit.givenAt === null ? plannedRequest(record, setting) : administration(record, setting)),
    ),
    createOnceEntry(software, softwareDevice(options)),
  ];
  const targets = entries.slice(0, -1).map((entry) => ({ reference: entry.fullUrl ?? '' }));
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      ...entries,
      createEntry(newId, exportProvenance(targets, software, options)),
      ...visit.amendments.map((amendment) => {
        const touched = sites.filter(({ record }) => record.amendments.includes(amendment)).map(({ act }) => act);
        return createEntry(newId, amendmentProvenance(amendment, [procedure, ...touched]));
      }),
    ],
  };
}

type PlacedSite = { readonly record: RecordedSite; readonly act: Slot; readonly setting: SiteSetting };

function patientOf(chart: Chart, { includeLabel = false }: FhirOptions): Patient {
  const label = includeLabel ? fhirText(chart.label) : null;
  return { resourceType: 'Patient', ...(label && { name: [{ text: label }] }) };
}

function procedureOf(
  visit: Visit,
  patient: Slot,
  sites: readonly PlacedSite[],
  lots: readonly Slot[],
  { findingText = keyText }: FhirOptions,
): Procedure {
  const standing = sites.filter(({ record }) => counts(record));
  const regionIds = [...new Set(standing.map(({ record }) => record.site.regionId))];
  const note = visitNotes(amendedPlan(visit), findingText);
  return {
    resourceType: 'Procedure',
    status: visit.givenAt === null ? 'preparation' : 'completed',
    code: { text: PROCEDURE_TEXT },
    subject: referTo<Patient>(patient),
    ...(visit.givenAt !== null && { performedDateTime: visit.givenAt }),
    ...(regionIds.length > 0 && { bodySite: regionIds.map(regionConcept) }),
    ...(standing.length > 0 && {
      extension: standing.map(({ setting }) => ({ url: FHIR_EXTENSIONS.targetBodyStructure, valueReference: referTo(setting.place) })),
    }),
    ...(lots.length > 0 && { usedReference: lots.map((lot) => referTo(lot)) }),
    ...(note.length > 0 && { note }),
  };
}

function softwareDevice({ appVersion }: FhirOptions): Device {
  return {
    resourceType: 'Device',
    deviceName: [{ name: 'Facies', type: 'model-name' }],
    type: { text: 'Planning and record software' },
    version: [{ value: fhirText(appVersion) ?? 'unknown' }],
  };
}

function exportProvenance(target: readonly Reference<Resource>[], software: Slot, { generatedAt }: FhirOptions): Provenance {
  const assembler = { system: TERMINOLOGY_SYSTEMS.provenanceAgent, code: 'assembler', display: 'Assembler' };
  return {
    resourceType: 'Provenance',
    target: [...target],
    recorded: generatedAt,
    activity: { text: 'Exported from a chart' },
    agent: [{ type: { coding: [assembler] }, who: referTo<Device>(software) }],
  };
}

function amendmentProvenance({ at, author, text }: Visit['amendments'][number], target: readonly Slot[]): Provenance {
  const update = { system: TERMINOLOGY_SYSTEMS.dataOperation, code: 'UPDATE', display: 'revise' };
  return {
    resourceType: 'Provenance',
    target: target.map((each) => referTo(each)),
    recorded: at,
    reason: [{ text: fhirText(text) ?? 'not written' }],
    activity: { coding: [update], text: 'Amended after the treatment was given' },
    agent: [{ who: { display: fhirText(author) ?? 'Author not named' } }],
  };
}
