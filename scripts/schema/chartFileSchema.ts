import * as z from 'zod/mini';
import { chartSchema } from '#domain/plan/chart.ts';
import { planEditSchema } from '#domain/plan/editPlan.ts';
import { plannedSiteSchema, planSchema, siteAnchorSchema, siteOriginSchema } from '#domain/plan/plan.ts';
import { amendmentSchema, visitSchema } from '#domain/plan/visit.ts';
import { acknowledgementSchema, checkAnswerSchema, daySchema, momentSchema, preparationSchema } from '#domain/plan/visitParts.ts';
import { chartFileSchema } from '#export/chartFile/chartFileFormat.ts';

/** Where the published schema lies, from the root of the repository. */
export const CHART_FILE_SCHEMA = 'src/export/chartFile/facies-chart.schema.json';

/** The parts that the published schema names. */
const NAMED = {
  Chart: chartSchema,
  Visit: visitSchema,
  Amendment: amendmentSchema,
  Plan: planSchema,
  PlannedSite: plannedSiteSchema,
  SiteOrigin: siteOriginSchema,
  SiteAnchor: siteAnchorSchema,
  Preparation: preparationSchema,
  CheckAnswer: checkAnswerSchema,
  Acknowledgement: acknowledgementSchema,
  PlanEdit: planEditSchema,
  Moment: momentSchema,
  Day: daySchema,
} as const;

const DESCRIPTION =
  'One chart with its visits. Moments are ISO 8601 in UTC, days YYYY-MM-DD, doses whole hundredths of the unit of the named product ' +
  '(units of different products are not interchangeable), volumes whole microlitres; left and right are the sides of the patient. ' +
  'checksum.value is the CRC-32 of the UTF-8 bytes of chart written as JSON with keys sorted by UTF-16 code units and without blanks.';

/**
 * The JSON Schema (2020-12) of a chart file. It says what JSON Schema can say: that ids are unique, that weights add up to 1
 * and that the checksum fits is checked by the reader alone.
 */
export function chartFileJsonSchema(): object {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) metadata.add(schema, { id });
  const { $schema, ...schema } = z.toJSONSchema(chartFileSchema, {
    io: 'input',
    metadata,
    // That a value is frozen in memory says nothing about a file.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
      delete jsonSchema.id;
    },
  });
  return { $schema, title: 'Facies chart file, version 1', description: DESCRIPTION, ...schema };
}
