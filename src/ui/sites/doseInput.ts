/** The most that a plan takes, whole hundredths. */
const MOST = 1_000_000;

/** Arabic-Indic and Persian digits, each by its value. */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * Reads a dose as a person types it: Latin, Arabic or Persian digits; point, comma or the Arabic decimal sign.
 * @returns whole hundredths of a unit; null for what is no number above 0, has more than two decimals or is beyond any dose
 */
export function parseDose(text: string): number | null {
  const plain = plainDigits(text.trim()).replace(/[,\u066b]/, '.');
  const match = /^(\d{0,5})(?:\.(\d{0,2}))?$/.exec(plain);
  if (!match || plain === '.' || plain === '') return null;
  const hundredths = Number(match[1] || 0) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return hundredths > 0 && hundredths <= MOST ? hundredths : null;
}
