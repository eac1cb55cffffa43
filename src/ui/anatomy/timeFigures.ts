import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import type { Fact } from '#knowledge/fact.ts';
import { said } from '../wording/said.ts';
import { WORDS } from '../wording/words.ts';

/** A figure of onset, peak or duration, with other words before it where it is not the chosen product's own. */
export type TimeFigure = { readonly fact: Fact; readonly says?: string };

/**
 * The figures with the chosen product's own in front. Where it has none, a figure of no product alone leads and says
 * so; where there is none of those either, another product's figure, which names its product.
 */
export function timeFigures(facts: readonly Fact[], productId: ProductId): TimeFigure[] {
  const rank = ({ productIds }: Fact) => (productIds?.includes(productId) ? 0 : productIds ? 2 : 1);
  const [first, ...others] = [...facts].sort((a, b) => rank(a) - rank(b));
  if (!first) return [];
  const { name } = PRODUCT_NAMES[productId];
  const rest = others.map((fact) => ({ fact }));
  if (rank(first) === 0 || first.text.startsWith('No figure')) return [{ fact: first }, ...rest];
  const lead = rank(first) === 1 ? WORDS.card.noFigureButGeneral : WORDS.card.noFigureButOthers;
  return [{ fact: first, says: lead(name, said(first.text)) }, ...rest];
}
