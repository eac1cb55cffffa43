import { type ComponentType, useState } from 'react';
import { PRODUCT_IDS, type ProductId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { planStore } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { ChevronIcon } from '../controls/icons.tsx';
import { WORDS } from '../wording/words.ts';
import type { ProductChangeDialogProps } from './ProductChangeDialog.tsx';
import './productChoice.css';

type Asking = { readonly productId: ProductId; readonly Dialog: ComponentType<ProductChangeDialogProps> };

/**
 * The product that patterns and doses are shown for. Where sites of another product are planned it asks first what becomes
 * of them: no dose is ever taken over from one product to another.
 */
export function ProductChoice() {
  const productId = useView((view) => view.productId);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [failed, setFailed] = useState(false);

  const choose = (next: ProductId): void => {
    const { plan, editable } = planStore.getState();
    setFailed(false);
    if (!editable || plan.sites.every((site) => site.productId === next)) {
      viewStore.getState().setProduct(next);
      return;
    }
    import('./ProductChangeDialog.tsx').then(
      ({ ProductChangeDialog }) => setAsking({ productId: next, Dialog: ProductChangeDialog }),
      () => setFailed(true),
    );
  };

  return (
    <div className="product-choice-place">
      {/* Names of substances are Latin letters in every language. */}
      <label className="product-choice" dir="ltr">
        <span className="visually-hidden">{WORDS.product}</span>
        <select value={productId} onChange={(event) => choose(event.target.value as ProductId)}>
          {PRODUCT_IDS.map((id) => (
            <option key={id} value={id}>
              {PRODUCT_NAMES[id].name}
            </option>
          ))}
        </select>
        <ChevronIcon />
      </label>
      {failed && (
        <p className="product-choice-failed" role="alert">
          {WORDS.card.failed}
        </p>
      )}
      {asking && <asking.Dialog productId={asking.productId} onDone={() => setAsking(null)} />}
    </div>
  );
}
