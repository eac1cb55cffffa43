import type { Vial } from '#domain/plan/visitParts.ts';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import type { Fact } from '#knowledge/fact.ts';
import { LOT_RULES } from '#knowledge/safety/rules/lots.ts';
import { localDay } from './localTime.ts';

const HOUR = 3_600_000;

/** What has run out of one vial, to be said where it is written; the findings say it too, and take the reason. */
export type RunOut =
  | { readonly kind: 'expired'; readonly day: string }
  | { readonly kind: 'opened-too-long'; readonly hours: number; readonly limit: number; readonly fact: Fact }
  | { readonly kind: 'other-session'; readonly fact: Fact };

export function runOutOf(vial: Vial, productId: ProductId, now: Date): readonly RunOut[] {
  const found: RunOut[] = [];
  if (vial.expiry !== null && vial.expiry < localDay(now)) found.push({ kind: 'expired', day: vial.expiry });
  if (vial.openedAt === null) return found;
  const opened = new Date(vial.openedAt);
  const hours = (now.getTime() - opened.getTime()) / HOUR;
  for (const { check, fact } of LOT_RULES) {
    if (check.kind === 'opened-too-long' && check.productId === productId && hours > check.hours) {
      found.push({ kind: 'opened-too-long', hours: Math.floor(hours), limit: check.hours, fact });
    }
    if (check.kind === 'opened-for-other-session' && check.productIds.includes(productId) && localDay(opened) !== localDay(now)) {
      found.push({ kind: 'other-session', fact });
    }
  }
  return found;
}
