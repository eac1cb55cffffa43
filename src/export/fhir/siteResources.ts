import type {
  Annotation,
  BodyStructure,
  CodeableConcept,
  MedicationAdministration,
  MedicationRequest,
  Patient,
  Procedure,
  Reference,
} from '@medplum/fhirtypes';
import { conditionOfOrigin } from '#domain/conditions/conditionOrigin.ts';
import { volumeUlOf } from '#domain/dose/dilution.ts';
import { doseNumber } from '#domain/dose/units.ts';
import type { PlannedSite, SiteAnchor } from '#domain/plan/plan.ts';
import type { Visit } from '#domain/plan/visit.ts';
import type { Preparation } from '#domain/plan/visitParts.ts';
import { MUSCLE_NAMES } from '#knowledge/anatomy/muscleNames.ts';
import { REGION_NAMES } from '#knowledge/anatomy/regionNames.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { FHIR_EXTENSIONS } from '#knowledge/sources/terminologySystems.ts';
import { counts, type RecordedSite } from '../recordedSites.ts';
import { fhirText, referTo, type Slot } from './bundleEntries.ts';
import { regionConcept, routeConcept, sideConcept } from './codes.ts';
import { doseQuantity } from './medications.ts';

/** What the resources of one site refer to. */
export type SiteSetting = {
  readonly visit: Visit;
  readonly patient: Slot;
  readonly procedure: Slot;
  readonly medication: Slot;
  readonly place: Slot;
  readonly preparation: Preparation | undefined;
};

/** The place of a site on the patient: region, side, muscle, and the point of the head's surface where one is kept. */
export function bodyStructure(record: RecordedSite, patient: Slot): BodyStructure {
  const { site } = record;
  return {
    resourceType: 'BodyStructure',
    active: counts(record),
    morphology: { text: 'Injection site' },
    location: regionConcept(site.regionId),
    locationQualifier: [sideConcept(site.side)],
    description: [placeText(site), originText(site)].join('. '),
    patient: referTo<Patient>(patient),
  };
}

/**
 * What was given at one site. A site that was written as given and that an amendment took away stays in the record as
 * entered in error.
 */
export function administration(record: RecordedSite, setting: SiteSetting): MedicationAdministration {
  const { site } = record;
  const { visit, patient, procedure, medication, preparation } = setting;
  const note = amendmentNotes(record);
  return {
    resourceType: 'MedicationAdministration',
    status: counts(record) ? 'completed' : 'entered-in-error',
    partOf: [referTo<Procedure>(procedure)],
    medicationReference: referTo(medication),
    subject: referTo<Patient>(patient),
    effectiveDateTime: visit.givenAt ?? visit.createdAt,
    ...(note.length > 0 && { note }),
    dosage: {
      text: doseText(site, preparation),
      site: siteConcept(site, setting.place),
      route: routeConcept(site.plane),
      ...method(site),
      dose: doseQuantity(site.doseHundredths, site.productId),
    },
  };
}

/** What is planned for one site: a plan, not yet an order. */
export function plannedRequest({ site }: RecordedSite, setting: SiteSetting): MedicationRequest {
  const { visit, patient, procedure, medication, preparation } = setting;
  return {
    resourceType: 'MedicationRequest',
    status: 'draft',
    intent: 'plan',
    medicationReference: referTo(medication),
    subject: referTo<Patient>(patient),
    supportingInformation: [referTo(procedure)],
    authoredOn: visit.createdAt,
    dosageInstruction: [
      {
        text: doseText(site, preparation),
        site: siteConcept(site, setting.place),
        route: routeConcept(site.plane),
        ...method(site),
        doseAndRate: [{ doseQuantity: doseQuantity(site.doseHundredths, site.productId) }],
      },
    ],
  };
}

/** The region as dose resources name it, with the standard extension that leads to the site's BodyStructure. */
function siteConcept(site: PlannedSite, place: Slot): CodeableConcept {
  const valueReference: Reference<BodyStructure> = referTo(place);
  return { ...regionConcept(site.regionId), text: placeText(site), extension: [{ url: FHIR_EXTENSIONS.bodySite, valueReference }] };
}

function method(site: PlannedSite): { method?: CodeableConcept } {
  return site.direction === null ? {} : { method: { text: `Needle: ${site.direction}` } };
}

function placeText(site: PlannedSite): string {
  const side = site.side === 'midline' ? 'midline' : `patient's ${site.side}`;
  return `${REGION_NAMES[site.regionId].name}, ${side}, ${MUSCLE_NAMES[site.muscleId]}`;
}

function doseText(site: PlannedSite, preparation: Preparation | undefined): string {
  const { name, doseUnit } = PRODUCT_NAMES[site.productId];
  const volume = preparation ? ` (${Number((volumeUlOf(site.doseHundredths, preparation).value / 1000).toFixed(4))} ml)` : '';
  return `${doseNumber(site.doseHundredths)} ${doseUnit} of ${name}${volume}; units of this product only`;
}

function originText({ origin }: PlannedSite): string {
  if (origin.kind === 'free') return `Placed by hand at ${anchorText(origin.anchor)}`;
  const layout =
    fhirText(
      `${origin.kind === 'label' ? 'Label' : conditionOfOrigin(origin) === null ? 'Clinic' : 'Therapeutic'} layout ${origin.patternId}, point ${origin.pointId}`,
    ) ?? '';
  if (origin.kind === 'clinic') return `${layout}, at ${anchorText(origin.anchor)}`;
  return origin.moved ? `${layout}, moved to ${anchorText(origin.moved)}` : layout;
}

function anchorText({ topology, triangle, weights }: SiteAnchor): string {
  return `head ${fhirText(topology) ?? '?'}, triangle ${triangle}, weights ${weights.join(' ')}`;
}

function amendmentNotes({ site, written, change, amendments }: RecordedSite): Annotation[] {
  const last = amendments.at(-1);
  if (!last || change === 'none') return [];
  const unit = PRODUCT_NAMES[site.productId].doseUnit;
  const before = written
    ? `first written ${doseNumber(written.doseHundredths)} ${unit}, ${placeText(written)}`
    : 'first written without this site';
  const author = fhirText(last.author);
  return [
    { ...(author && { authorString: author }), time: last.at, text: `Amended (${change}); ${before}. ${fhirText(last.text) ?? ''}`.trim() },
  ];
}
