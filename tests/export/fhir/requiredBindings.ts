import type { ElementDefinition, Resource } from '@medplum/fhirtypes';
import { codesOfValueSet, structures } from './definitions.ts';

/**
 * The codes that R4 does not allow where it binds an element to a value set as required, as `path: code`. `validateResource`
 * looks at shapes only and lets any code pass.
 */
export function wrongCodes(resource: Resource): readonly string[] {
  return wrongIn(resource, resource.resourceType, resource.resourceType, resource.resourceType);
}

/** @param inDefinition the value's path in its definition @param shown the same for the reader */
function wrongIn(value: unknown, structure: string, inDefinition: string, shown: string): string[] {
  if (value === null || typeof value !== 'object') return [];
  const elements = structures.get(structure)?.snapshot?.element ?? [];
  return Object.entries(value).flatMap(([name, member]) => {
    const found = elementFor(elements, inDefinition, name);
    if (!found) return [];
    const { element, type } = found;
    const where = `${shown}.${name}`;
    return (Array.isArray(member) ? member : [member]).flatMap((each: unknown) => [
      ...wrongCode(each, element, where),
      ...wrongInside(each, type, structure, element.path ?? '', where),
    ]);
  });
}

/** The definition of a member, also of one whose name says its type (`valueReference` of `value[x]`). */
function elementFor(elements: readonly ElementDefinition[], parent: string, name: string) {
  const plain = elements.find((element) => element.path === `${parent}.${name}`);
  if (plain) return { element: plain, type: plain.type?.[0]?.code };
  for (const element of elements) {
    const stem = element.path?.endsWith('[x]') ? element.path.slice(parent.length + 1, -3) : null;
    if (stem === null || !element.path?.startsWith(`${parent}.`) || !name.startsWith(stem)) continue;
    const type = element.type?.find((each) => each.code?.toLowerCase() === name.slice(stem.length).toLowerCase());
    if (type) return { element, type: type.code };
  }
  return undefined;
}

function wrongCode(value: unknown, { binding }: ElementDefinition, where: string): string[] {
  if (binding?.strength !== 'required' || !binding.valueSet || typeof value !== 'string') return [];
  const codes = codesOfValueSet(binding.valueSet);
  return codes && !codes.has(value) ? [`${where}: ${value}`] : [];
}

function wrongInside(value: unknown, type: string | undefined, structure: string, inDefinition: string, where: string): string[] {
  if (type === 'BackboneElement' || type === 'Element') return wrongIn(value, structure, inDefinition, where);
  if (type === 'Resource') {
    const { resourceType } = (value ?? {}) as { resourceType?: string };
    return resourceType ? wrongIn(value, resourceType, resourceType, `${where}(${resourceType})`) : [];
  }
  return type && structures.has(type) ? wrongIn(value, type, type, where) : [];
}
