import * as z from 'zod/mini';
import { PRODUCT_IDS, type ProductId } from './anatomy/ids.ts';
import { SOURCE_IDS, type SourceId } from './sourceIds.ts';

/**
 * What a statement rests on.
 * - `label`: a product label or the maker's own label page;
 * - `trial`: a clinical study or a meta-analysis of such;
 * - `consensus`: a panel, guideline or review of experts;
 * - `convention`: a textbook, training or clinic page, common practice;
 * - `anatomy`: a cadaver, imaging or reference description of the body.
 */
export const EVIDENCE = ['label', 'trial', 'consensus', 'convention', 'anatomy'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** One sourced statement. `verified` is false where the figure was not yet read in a listed source. */
export const factSchema = z
  .strictObject({
    text: z.string().check(z.minLength(3)),
    sources: z.array(z.enum(SOURCE_IDS)).check(z.minLength(1)),
    verified: z.boolean(),
    evidence: z.enum(EVIDENCE),
    /** Fact id in the evidence dossier that the text restates. */
    dossier: z.optional(z.string().check(z.regex(/^[A-H]\.\w+\.\d{3}$/))),
    /** The listed source was restated by someone else; the source itself is still to be read. */
    secondHand: z.optional(z.literal(true)),
    /** The products whose own figure this is; absent where it holds of no product alone. The text names each. */
    productIds: z.optional(z.array(z.enum(PRODUCT_IDS)).check(z.minLength(1))),
    audiences: z.optional(z.strictObject({ patient: z.optional(z.string().check(z.minLength(3))) })),
  })
  .check(z.refine((fact) => !(fact.secondHand && fact.verified), 'a second-hand statement cannot be verified'));
export type Fact = z.infer<typeof factSchema>;

function fact(dossier: string, verified: boolean, evidence: Evidence, text: string, sources: SourceId[], patient?: string): Fact {
  const base: Fact = { text, sources, verified, evidence, dossier };
  return patient === undefined ? base : { ...base, audiences: { patient } };
}

/** A statement whose figures were read in a listed source. */
export function seen(dossier: string, evidence: Evidence, text: string, sources: SourceId[], patient?: string): Fact {
  return fact(dossier, true, evidence, text, sources, patient);
}

/** A statement still to be checked against its source; the interface marks it. */
export function unseen(dossier: string, evidence: Evidence, text: string, sources: SourceId[], patient?: string): Fact {
  return fact(dossier, false, evidence, text, sources, patient);
}

/** A statement known only from a restatement of its source; `dossier` names the unread fact that it supports, if any. */
export function secondHand(evidence: Evidence, text: string, sources: SourceId[], dossier?: string): Fact {
  const base: Fact = { text, sources, verified: false, evidence, secondHand: true };
  return dossier === undefined ? base : { ...base, dossier };
}

/** The same statement as the figure of these products alone: a card leads with it where one of them is chosen. */
export function figureOf(productIds: ProductId[], statement: Fact): Fact {
  return { ...statement, productIds };
}
