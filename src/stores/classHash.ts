/** The route of a class window. Such a window opens no chart: it shows what the teacher's window tells it. */
export const CLASS_HASH = '#class';

export function isClassWindow(): boolean {
  return typeof window !== 'undefined' && window.location.hash === CLASS_HASH;
}
