/** "Corrugator lateral" for `corrugator-lateral-left`. */
export function pointWords(pointId: string): string {
  const words = pointId.replace(/-(left|right)$/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
