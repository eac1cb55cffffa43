import type { BundleEntry, Identifier, Reference, Resource } from '@medplum/fhirtypes';
import { readableText } from '../readableText.ts';

/** Resources of ours that carry an identifier, by which a receiver knows them again. */
type Identified = Extract<
  Resource,
  { resourceType: 'Patient' | 'Device' | 'Medication' | 'BodyStructure' | 'Procedure' | 'MedicationAdministration' | 'MedicationRequest' }
>;

/** Where a resource lies within the bundle; the receiver turns it into an address of its own. */
export type Slot = { readonly fullUrl: string; readonly identifier: Identifier };

/** @param path ids from the chart down; what a search would take for a sign of its own is percent-encoded in the identifier */
export function slot(newId: () => string, system: string, path: readonly string[]): Slot {
  const value = path
    .map((id) =>
      id
        .split('/')
        .map((part) => encodeURIComponent(readableText(part)))
        .join('/'),
    )
    .join('/');
  return { fullUrl: `urn:uuid:${newId()}`, identifier: { system, value } };
}

export function referTo<T extends Resource>({ fullUrl }: Pick<Slot, 'fullUrl'>): Reference<T> {
  return { reference: fullUrl };
}

/**
 * Creates the resource, or brings the one with the same identifier up to date: sending a visit twice, or once more after an
 * amendment, records nothing twice.
 */
export function putEntry({ fullUrl, identifier }: Slot, resource: Identified): BundleEntry {
  const url = `${resource.resourceType}?${identifierQuery(identifier)}`;
  return { fullUrl, resource: { ...resource, identifier: [identifier] }, request: { method: 'PUT', url } };
}

/** Creates the resource only where the receiver has none with this identifier; what it has is left alone. */
export function createOnceEntry({ fullUrl, identifier }: Slot, resource: Identified): BundleEntry {
  return {
    fullUrl,
    resource: { ...resource, identifier: [identifier] },
    request: { method: 'POST', url: resource.resourceType, ifNoneExist: identifierQuery(identifier) },
  };
}

export function createEntry(newId: () => string, resource: Resource): BundleEntry {
  return { fullUrl: `urn:uuid:${newId()}`, resource, request: { method: 'POST', url: resource.resourceType } };
}

function identifierQuery({ system, value }: Identifier): string {
  return `identifier=${encodeURIComponent(`${system}|${value}`)}`;
}

/** A text as FHIR takes it: without control characters and outer blanks; null where nothing is left. */
export function fhirText(text: string): string | null {
  const readable = readableText(text).trim();
  return readable === '' ? null : readable;
}
