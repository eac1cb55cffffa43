/** Most hundredths that a site may hold, as the plan's schema says. */
const MOST = 1_000_000;

/** Whole hundredths of what a person typed ("4", "2.5", "2,5"), or null where it is no number of at most two decimals. */
export function hundredthsOf(typed: string): number | null {
  const match = /^\s*(\d{1,5})(?:[.,](\d{1,2}))?\s*$/.exec(typed);
  if (!match) return null;
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return hundredths <= MOST ? hundredths : null;
}

/** Whole microlitres of typed millilitres of at most three decimals ("2.5" -> 2500), or null. */
export function microlitresOf(typed: string): number | null {
  const match = /^\s*(\d{1,3})(?:[.,](\d{1,3}))?\s*$/.exec(typed);
  return match ? Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0')) : null;
}
