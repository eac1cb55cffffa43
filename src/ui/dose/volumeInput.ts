/** Whole microlitres of typed millilitres of at most three decimals ("2.5", "2,5" -> 2500), or null for what is no such number. */
export function microlitresOf(typed: string): number | null {
  const match = /^\s*(\d{1,3})(?:[.,](\d{1,3}))?\s*$/.exec(typed);
  return match ? Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0')) : null;
}
