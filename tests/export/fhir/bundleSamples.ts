import type { Bundle, Resource, ResourceType } from '@medplum/fhirtypes';
import type { Chart } from '#domain/plan/chart.ts';
import type { Visit } from '#domain/plan/visit.ts';
import { type FhirOptions, fhirBundle } from '#export/fhir/fhirBundle.ts';

/** Options with ids that are the same in every run. */
export function options(more: Partial<FhirOptions> = {}): FhirOptions {
  let count = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  return { generatedAt: '2026-11-22T11:00:00.000Z', appVersion: '0.1.0', newId, ...more };
}

export function bundleOf(chart: Chart, visit: Visit, more: Partial<FhirOptions> = {}): Bundle {
  return fhirBundle(chart, visit, options(more));
}

/** The resources of one type, in the order of the bundle. */
export function resourcesIn<T extends ResourceType>(bundle: Bundle, type: T): Extract<Resource, { resourceType: T }>[] {
  return (bundle.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === type ? [resource as Extract<Resource, { resourceType: T }>] : [],
  );
}
