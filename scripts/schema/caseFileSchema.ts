import * as z from 'zod/mini';
import { practiceCaseSchema } from '#knowledge/cases/caseRecord.ts';

/** Where the published schema lies, from the root of the repository. */
export const CASE_FILE_SCHEMA = 'src/knowledge/cases/facies-case.schema.json';

const DESCRIPTION =
  'One case to practise on, written by a trainer. Doses are whole hundredths of the unit of the named product (400 is 4 U; units of ' +
  'different products are not interchangeable), lengths mm on the skin, costs points out of 100; left and right are the sides of the patient. ' +
  'A file carries its own words; those of answers are named question-id.option-id.';

/**
 * The JSON Schema (2020-12) of a case file. It says what JSON Schema can say: that doses rise, that ids are unique and that
 * rules and items are known is checked by the reader alone.
 */
export function caseFileJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(practiceCaseSchema, {
    io: 'input',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return { $schema, title: 'Facies practice case, version 1', description: DESCRIPTION, ...schema };
}
