import { PRODUCT_IDS, type ProductId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { useView } from '#stores/viewStore.ts';
import { ChevronIcon } from '../controls/icons.tsx';
import { WORDS } from '../wording/words.ts';
import './productChoice.css';

/** The product that patterns and doses are shown for. */
export function ProductChoice() {
  const productId = useView((view) => view.productId);
  const setProduct = useView((view) => view.setProduct);
  return (
    <label className="product-choice">
      <span className="visually-hidden">{WORDS.product}</span>
      <select value={productId} onChange={(event) => setProduct(event.target.value as ProductId)}>
        {PRODUCT_IDS.map((id) => (
          <option key={id} value={id}>
            {PRODUCT_NAMES[id].name}
          </option>
        ))}
      </select>
      <ChevronIcon />
    </label>
  );
}
