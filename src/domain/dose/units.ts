/** Writes whole hundredths as the number a label prints: 400 -> "4", 250 -> "2.5". Without a unit: that is the product's. */
export function doseNumber(hundredths: number): string {
  return String(hundredths / 100);
}
