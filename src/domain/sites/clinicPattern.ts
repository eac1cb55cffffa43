import * as z from 'zod/mini';
import { MUSCLE_IDS, PRODUCT_IDS, REGION_IDS, SIDES } from '#knowledge/anatomy/ids.ts';
import { NEEDLE_DIRECTIONS, SITE_PLANES } from '#knowledge/sites/planes.ts';
import { doseHundredthsSchema, MOST_SITES, siteAnchorSchema } from '../plan/plan.ts';
import { momentSchema } from '../plan/visitParts.ts';

const text = z.string().check(z.minLength(1), z.maxLength(200));

/** A layout that a clinic saved from a plan, to use again. It belongs to one product, whose units its doses are in. */
export const clinicPatternSchema = z.readonly(
  z.object({
    id: text,
    name: text,
    productId: z.enum(PRODUCT_IDS),
    createdAt: momentSchema,
    sites: z.readonly(
      z
        .array(
          z.readonly(
            z.object({
              id: text,
              regionId: z.enum(REGION_IDS),
              side: z.enum(SIDES),
              muscleId: z.enum(MUSCLE_IDS),
              doseHundredths: doseHundredthsSchema,
              plane: z.enum(SITE_PLANES),
              direction: z.nullable(z.enum(NEEDLE_DIRECTIONS)),
              anchor: siteAnchorSchema,
            }),
          ),
        )
        .check(z.minLength(1), z.maxLength(MOST_SITES)),
    ),
  }),
);
export type ClinicPattern = z.infer<typeof clinicPatternSchema>;
