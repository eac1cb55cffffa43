import { browserStorage } from './keyValueStorage.ts';

/** As `connection.ts` and `legacyPlan.ts` name them; this file is part of the first load and imports neither. */
const DATABASE_NAME = 'facies';
const LEGACY_KEY = 'facies.plan';

/**
 * Whether this browser may hold a chart, asked without opening anything. Where it does not say, or refuses, the answer is
 * yes: opening then finds out, and tells.
 */
export async function chartsMayBeStored(): Promise<boolean> {
  try {
    if (browserStorage()?.getItem(LEGACY_KEY) !== null) return true;
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === DATABASE_NAME);
  } catch {
    return true;
  }
}
