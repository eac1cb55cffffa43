/**
 * Names of code systems and of standard extensions, as other systems know them. They are names, not addresses: nothing is
 * ever fetched from them.
 */
export const TERMINOLOGY_SYSTEMS = {
  snomedCt: 'http://snomed.info/sct',
  /** WHO's anatomical-therapeutic-chemical classification. */
  atc: 'http://www.whocc.no/atc',
  routeOfAdministration: 'http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration',
  dataOperation: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation',
  provenanceAgent: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
} as const;

/** Standard extensions of FHIR R4 that refer to a BodyStructure. */
export const FHIR_EXTENSIONS = {
  bodySite: 'http://hl7.org/fhir/StructureDefinition/bodySite',
  targetBodyStructure: 'http://hl7.org/fhir/StructureDefinition/procedure-targetBodyStructure',
} as const;
