import * as z from 'zod/mini';
import { cameraPoseSchema, PLAIN_FACE, shownFaceSchema } from '#domain/teaching/tours/savedView.ts';
import { REGION_IDS, SIDES } from '#knowledge/anatomy/ids.ts';

/**
 * What the teacher's window tells the class's windows of the same machine. Only what is named here can be said: no chart, no
 * name, no product, no dose. What does not pass the schema is not heard, whoever sent it.
 */
export const CLASS_CHANNEL = 'facies-class';

const id = z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/));
const words = (most: number) => z.string().check(z.maxLength(most));
const weight = z.number().check(z.gte(-0.001), z.lte(1.001));

const anchorSchema = z.object({
  triangle: z.int().check(z.gte(0), z.lte(1_000_000)),
  weights: z.tuple([weight, weight, weight]),
});

/** Words under the face: of a tour's step, or a question without its answer. Text only. */
export const captionSchema = z.object({
  kind: z.enum(['step', 'question']),
  title: words(200),
  text: words(4000),
  /** What can be chosen, without which of it is right. */
  choices: z.array(words(400)).check(z.maxLength(12)),
  place: z.nullable(z.object({ at: z.int().check(z.gte(1), z.lte(999)), of: z.int().check(z.gte(1), z.lte(999)) })),
  /** Language of the words, as BCP 47 has it. */
  language: z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/)),
});
export type ClassCaption = z.infer<typeof captionSchema>;

/** A place on the skin, and nothing else of a planned site. */
const classSiteSchema = z.object({ regionId: z.enum(REGION_IDS), side: z.enum(SIDES), anchor: anchorSchema });
export type ClassSite = z.infer<typeof classSiteSchema>;

export const classStateSchema = z.object({
  shown: shownFaceSchema,
  camera: z.nullable(cameraPoseSchema),
  caption: z.nullable(captionSchema),
  /** null: not shown. */
  sites: z.nullable(z.array(classSiteSchema).check(z.maxLength(400))),
  /** How far each strand is relaxed on the day that is looked at, 0 to 255; null where no day is. */
  relaxation: z.nullable(z.instanceof(Uint8Array).check(z.refine((bytes) => bytes.length <= 20_000))),
});
export type ClassState = z.infer<typeof classStateSchema>;

const PARTS = classStateSchema.shape;

const SILENT: ClassState = { shown: PLAIN_FACE, camera: null, caption: null, sites: null, relaxation: null };

/** What of a state can be said: a part beyond its limits stays behind, so that one such part does not silence all others. */
export function sayable(state: ClassState): ClassState {
  const fits = (part: keyof ClassState): boolean => z.safeParse(PARTS[part] as z.ZodMiniType<unknown>, state[part]).success;
  return Object.fromEntries(
    (Object.keys(SILENT) as (keyof ClassState)[]).map((part) => [part, (fits(part) ? state : SILENT)[part]]),
  ) as ClassState;
}

const messageSchema = z.discriminatedUnion('kind', [
  /** A class window is there and asks for all. */
  z.object({ kind: z.literal('hello'), from: id }),
  /** A class window answers that it is still there. */
  z.object({ kind: z.literal('here'), from: id }),
  /** Either window goes. */
  z.object({ kind: z.literal('bye'), from: id }),
  /** The teacher's window is there; who follows it answers. */
  z.object({ kind: z.literal('ping'), from: id }),
  z.object({ kind: z.literal('state'), from: id, state: classStateSchema }),
  /** What changed since. */
  z.object({
    kind: z.literal('change'),
    from: id,
    change: z.object({
      shown: z.optional(PARTS.shown),
      camera: z.optional(PARTS.camera),
      caption: z.optional(PARTS.caption),
      sites: z.optional(PARTS.sites),
      relaxation: z.optional(PARTS.relaxation),
    }),
  }),
  z.object({ kind: z.literal('pointer'), from: id, at: z.nullable(anchorSchema) }),
]);
export type ClassMessage = z.infer<typeof messageSchema>;

export type ClassChannel = {
  post(message: ClassMessage): void;
  close(): void;
};

/** The part of `BroadcastChannel` that is used: only windows of this page's own origin hear each other on it. */
export type Wire = {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  close(): void;
};

/** @returns null where the browser has no such channel */
export function openClassChannel(
  listener: (message: ClassMessage) => void,
  wire: Wire | null = typeof BroadcastChannel === 'undefined' ? null : (new BroadcastChannel(CLASS_CHANNEL) as unknown as Wire),
): ClassChannel | null {
  if (!wire) return null;
  wire.onmessage = ({ data }) => {
    const read = z.safeParse(messageSchema, data);
    if (read.success) listener(read.data);
  };
  return {
    // What is sent passes the same gate: a field that is not named there cannot slip out.
    post: (message) => wire.postMessage(z.parse(messageSchema, message)),
    close() {
      wire.onmessage = null;
      wire.close();
    },
  };
}
