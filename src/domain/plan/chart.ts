import * as z from 'zod/mini';
import { visitSchema } from './visit.ts';
import { momentSchema } from './visitParts.ts';

/** More visits than a life has; a longer list is damage or an attack. */
export const MOST_VISITS = 1000;

/** Everything that is kept of one person: a label, which need not be a name, and the visits over time. */
export const chartSchema = z.readonly(
  z.object({
    id: z.string().check(z.minLength(1), z.maxLength(100)),
    /** How the clinic calls this chart; may be empty until somebody gives one. */
    label: z.string().check(z.maxLength(200)),
    createdAt: momentSchema,
    /** Put away, never deleted. */
    archivedAt: z.nullable(momentSchema),
    visits: z
      .readonly(z.array(visitSchema).check(z.maxLength(MOST_VISITS)))
      .check(z.refine((visits) => new Set(visits.map((visit) => visit.id)).size === visits.length, { error: 'two visits share one id' })),
  }),
);
export type Chart = z.infer<typeof chartSchema>;
