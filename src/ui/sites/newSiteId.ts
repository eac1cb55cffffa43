/** An id that no other site of any tab or tablet has. `crypto.randomUUID` is absent on pages without a secure context. */
export function newSiteId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `site-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
