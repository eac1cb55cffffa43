import * as z from 'zod/mini';
import { PRODUCT_IDS } from '#knowledge/anatomy/ids.ts';

/** The smaller values that a visit is made of. Moments are ISO 8601 in UTC; days are `YYYY-MM-DD`; volumes whole microlitres. */

/** A moment, as `Date.prototype.toISOString` writes it. */
export const momentSchema = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);
/** A calendar day. A vial's expiry that names only a month is kept as that month's last day. */
export const daySchema = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text), { error: 'no such day' }),
);

const vialSchema = z.readonly(
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(100)),
    /** The lot as printed; empty until it is known. */
    lot: z.string().check(z.maxLength(60)),
    expiry: z.nullable(daySchema),
    openedAt: z.nullable(momentSchema),
  }),
);
export type Vial = z.infer<typeof vialSchema>;

/** How the vials of one product were prepared: all of them alike. A ready-to-use liquid has the diluent volume 0. */
export const preparationSchema = z.readonly(
  z.object({
    productId: z.enum(PRODUCT_IDS),
    /** Whole hundredths of the product's unit in one vial. */
    vialHundredths: z.int().check(z.gte(1), z.lte(1_000_000)),
    /** What was added to one vial, or what a ready-to-use vial holds: whole microlitres. */
    volumeUl: z.int().check(z.gte(10), z.lte(100_000)),
    vials: z.readonly(z.array(vialSchema).check(z.maxLength(50))),
  }),
);
export type Preparation = z.infer<typeof preparationSchema>;

export const CHECK_ANSWERS = ['yes', 'no', 'unknown'] as const;
/** `yes` means that the caution applies. */
export const checkAnswerSchema = z.readonly(z.object({ answer: z.enum(CHECK_ANSWERS), note: z.string().check(z.maxLength(2000)) }));
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;

/** A finding that was read and gone on from. It holds only while what was measured has not become worse. */
export const acknowledgementSchema = z.readonly(
  z.object({
    /** Code of the finding and the sites it is about, from `findingKey`. */
    key: z.string().check(z.minLength(1), z.maxLength(4000)),
    /** What the finding measured when it was acknowledged, in the finding's own unit. */
    measured: z.nullable(z.number()),
    reason: z.string().check(z.minLength(1), z.maxLength(2000)),
    at: momentSchema,
  }),
);
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;
