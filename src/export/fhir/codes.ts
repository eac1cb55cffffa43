import type { CodeableConcept } from '@medplum/fhirtypes';
import type { RegionId, Side } from '#knowledge/anatomy/ids.ts';
import { REGION_NAMES } from '#knowledge/anatomy/regionNames.ts';
import type { SitePlane } from '#knowledge/sites/planes.ts';
import { TERMINOLOGY_SYSTEMS } from '#knowledge/sources/terminologySystems.ts';

/**
 * The codes of the FHIR export, and why there are so few. A code is given where the evidence dossier (H) read it in code
 * lists that agree, or where FHIR R4 itself publishes it; everything else is text, which no receiver can misread.
 *
 * Text only, on purpose:
 * - the procedure: lists disagree on the SNOMED CT code of "Injection of botulinum toxin" (H.proc.001, H.proc.002);
 * - the substance: 108890005 goes back to one national list (H.subst.001), RxNorm codes were not read (H.subst.003);
 * - muscles and most regions: no code was read (H.site.002, H.site.003);
 * - the unit of a dose: `U` is the enzyme unit in UCUM, and `[arb'U]` would make the units of two products look alike to a
 *   receiver that adds by code. The label's unit stands as text, beside a product that is named.
 */

/** Regions whose structure has a SNOMED CT code in the dossier (H.site.001). */
const SNOMED_REGIONS: Partial<Record<RegionId, { readonly code: string; readonly display: string }>> = {
  forehead: { code: '52795006', display: 'Forehead structure' },
  chin: { code: '30291003', display: 'Chin structure' },
  'upper-eyelid': { code: '80243003', display: 'Eyelid structure' },
  'lower-eyelid': { code: '80243003', display: 'Eyelid structure' },
};

/** From R4's own value set of BodyStructure.locationQualifier; R4 has no code there for the midline. */
const SNOMED_SIDES: Partial<Record<Side, { readonly code: string; readonly display: string }>> = {
  left: { code: '419161000', display: 'Unilateral left' },
  right: { code: '419465000', display: 'Unilateral right' },
};
const SIDE_TEXT: Readonly<Record<Side, string>> = { left: "patient's left", right: "patient's right", midline: 'midline' };

/** HL7's own code system of routes. A label's "subdermal" has no certain code and stays text. */
const ROUTES: Readonly<Record<SitePlane, { readonly code: string; readonly display: string } | null>> = {
  intramuscular: { code: 'IM', display: 'Injection, intramuscular' },
  'intramuscular-deep': { code: 'IM', display: 'Injection, intramuscular' },
  'intramuscular-superficial': { code: 'IM', display: 'Injection, intramuscular' },
  subdermal: null,
  intradermal: { code: 'IDINJ', display: 'Injection, intradermal' },
};
const PLANE_TEXT: Readonly<Record<SitePlane, string>> = {
  intramuscular: 'intramuscular',
  'intramuscular-deep': 'intramuscular, deep',
  'intramuscular-superficial': 'intramuscular, superficial',
  subdermal: 'subdermal',
  intradermal: 'intradermal',
};

export function regionConcept(regionId: RegionId): CodeableConcept {
  const code = SNOMED_REGIONS[regionId];
  const { name } = REGION_NAMES[regionId];
  return code ? { coding: [{ system: TERMINOLOGY_SYSTEMS.snomedCt, ...code }], text: name } : { text: name };
}

export function sideConcept(side: Side): CodeableConcept {
  const code = SNOMED_SIDES[side];
  return code ? { coding: [{ system: TERMINOLOGY_SYSTEMS.snomedCt, ...code }], text: SIDE_TEXT[side] } : { text: SIDE_TEXT[side] };
}

export function routeConcept(plane: SitePlane): CodeableConcept {
  const code = ROUTES[plane];
  return code
    ? { coding: [{ system: TERMINOLOGY_SYSTEMS.routeOfAdministration, ...code }], text: PLANE_TEXT[plane] }
    : { text: PLANE_TEXT[plane] };
}

/** WHO's class of all botulinum toxins (labels and H.subst.002). The text names the product; the class makes none interchangeable. */
export function productConcept(name: string): CodeableConcept {
  return { coding: [{ system: TERMINOLOGY_SYSTEMS.atc, code: 'M03AX01', display: 'botulinum toxin' }], text: name };
}

export const PROCEDURE_TEXT = 'Injection of botulinum toxin into the face or neck';

/**
 * What our identifiers are identifiers of. Names in the `urn:uuid` namespace, made once for Facies: they lead nowhere and
 * say nothing of a person or a clinic.
 */
export const IDENTIFIER_SYSTEMS = {
  chart: 'urn:uuid:8f1c6f5e-6b52-4a55-9d0c-3f2b7a5e9c01',
  visit: 'urn:uuid:8f1c6f5e-6b52-4a55-9d0c-3f2b7a5e9c02',
  /** A site of a visit: its place (BodyStructure) and what was given there. */
  site: 'urn:uuid:8f1c6f5e-6b52-4a55-9d0c-3f2b7a5e9c03',
  product: 'urn:uuid:8f1c6f5e-6b52-4a55-9d0c-3f2b7a5e9c04',
  software: 'urn:uuid:8f1c6f5e-6b52-4a55-9d0c-3f2b7a5e9c05',
} as const;
