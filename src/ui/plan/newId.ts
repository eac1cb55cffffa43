/** An id that no other tab or tablet has. `crypto.randomUUID` is absent on pages without a secure context. */
export function newId(kind: 'vial' | 'layout'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `${kind}-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
