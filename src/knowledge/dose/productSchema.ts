import * as z from 'zod/mini';
import { PRODUCT_IDS } from '../anatomy/ids.ts';
import { factSchema } from '../fact.ts';

const facts = z.array(factSchema);
const someFacts = z.array(factSchema).check(z.minLength(1));
const brands = z.readonly(z.array(z.string().check(z.minLength(2))));

export const productSchema = z.strictObject({
  id: z.enum(PRODUCT_IDS),
  name: z.string().check(z.minLength(3)),
  shortName: z.string().check(z.minLength(3)),
  brands: z.strictObject({ us: brands, euUk: brands }),
  doseUnit: z.enum(['U', 's.U']),
  presentation: z.enum(['powder', 'liquid']),
  vials: someFacts,
  reconstitution: someFacts,
  useWindow: facts,
  storage: facts,
  indications: someFacts,
  onsetAndDuration: facts,
  cautions: facts,
  adverseEvents: facts,
  history: facts,
});
export type Product = z.infer<typeof productSchema>;

/** A product before its names are added from `productNames.ts`. */
export type ProductRecord = Omit<Product, 'name' | 'shortName' | 'brands' | 'doseUnit'>;
