import { writtenPath } from './jsonScan.ts';

/** Longer lists tell a person nothing more. */
const MOST_PATHS = 50;

/** Paths of the members that `given` has and `kept`, what a schema made of it, has not: what reading leaves behind. */
export function unknownMembers(given: unknown, kept: unknown, steps: readonly (string | number)[] = []): readonly string[] {
  if (given === null || kept === null || typeof given !== 'object' || typeof kept !== 'object') return [];
  const found: string[] = [];
  for (const [key, member] of Object.entries(given)) {
    if (found.length >= MOST_PATHS) break;
    const here = [...steps, Array.isArray(given) ? Number(key) : key];
    if (!Object.hasOwn(kept, key)) found.push(writtenPath(here));
    else found.push(...unknownMembers(member, (kept as Record<string, unknown>)[key], here));
  }
  return found.slice(0, MOST_PATHS);
}
