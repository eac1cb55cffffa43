import * as z from 'zod/mini';

/** What a source is. `paper`: a journal article whose kind is not known yet; `web` and `news` are the weakest. */
export const SOURCE_KINDS = [
  'label',
  'manufacturer',
  'regulator',
  'trial',
  'review',
  'consensus',
  'anatomy',
  'paper',
  'textbook',
  'expert',
  'news',
  'web',
] as const;

const webAddress = z.string().check(z.regex(/^https?:\/\/\S+$/));

export const sourceSchema = z.strictObject({
  id: z.string().check(z.regex(/^[A-Z]_[A-Z0-9_]+$/)),
  citation: z.string().check(z.minLength(10)),
  year: z.number().check(z.int(), z.minimum(1900), z.maximum(2100)),
  kind: z.enum(SOURCE_KINDS),
  /** Some passage of it was read; `readScope` says which. */
  seen: z.boolean(),
  /** Low quality by its own kind: a consumer page, a blog, study cards. */
  weak: z.optional(z.literal(true)),
  url: z.optional(webAddress),
  furtherUrls: z.optional(z.readonly(z.array(webAddress))),
  /** Where it is kept, when it has no address of its own. */
  where: z.optional(z.string().check(z.minLength(3))),
  doi: z.optional(z.string().check(z.regex(/^10\.\d{4,}\/\S+$/))),
  pmid: z.optional(z.string().check(z.regex(/^\d+$/))),
  pmcid: z.optional(z.string().check(z.regex(/^PMC\d+$/))),
  readScope: z.optional(z.string().check(z.minLength(3))),
});
export type Source = z.infer<typeof sourceSchema>;
