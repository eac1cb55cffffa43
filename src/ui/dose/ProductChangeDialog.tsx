import { useEffect, useId, useRef } from 'react';
import { totalsByProduct } from '#domain/dose/planTotals.ts';
import { changeProduct } from '#domain/plan/changeProduct.ts';
import type { PlanEdit } from '#domain/plan/editPlan.ts';
import type { ProductId, RegionId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { faceStore } from '#stores/faceStore.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { REGION_NAMES } from '../wording/names.ts';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { doseText } from './doseText.ts';
import '../controls/fields.css';
import '../controls/dialog.css';
import './productChangeDialog.css';

const WORDS = PLAN_WORDS.productChange;

export type ProductChangeDialogProps = {
  /** The product to change to. */
  readonly productId: ProductId;
  readonly onDone: () => void;
};

/** Asks what becomes of the sites that are planned with another product. Units are never converted, so they cannot stay as they are. */
export function ProductChangeDialog({ productId, onDone }: ProductChangeDialogProps) {
  const plan = usePlan((state) => state.plan);
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const textId = useId();
  const product = PRODUCT_NAMES[productId].name;
  const change = changeProduct(plan, null, productId, faceStore.getState().face);
  const { clear, relay, clearedByRelay } = change;
  const before = new Set(plan.sites.filter((site) => site.productId !== productId).map((site) => site.regionId));
  const put = [...before].filter((regionId) => !clearedByRelay.includes(regionId));

  useEffect(() => dialog.current?.showModal(), []);

  const go = (edit: PlanEdit, said: string) => {
    planStore.getState().apply(edit);
    viewStore.getState().setProduct(productId);
    viewStore.getState().announce(said);
    dialog.current?.close();
  };

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={headingId}
      aria-describedby={textId}
      onClose={onDone}
      onKeyDown={(event) => {
        // The dialog takes Escape alone: what is open behind it stays open.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <h2 id={headingId}>{WORDS.title(product)}</h2>
      <div id={textId} className="dialog-text">
        <ul>
          {totalsByProduct(plan)
            .filter((total) => total.productId !== productId)
            .map((total) => (
              <li key={total.productId}>
                {WORDS.planned(PRODUCT_NAMES[total.productId].name, doseText(total.productId, total.doseHundredths), total.sites)}
              </li>
            ))}
        </ul>
        <p>{WORDS.notConverted}</p>
      </div>
      <div className="product-change-ways">
        {relay && (
          <button type="button" className="primary-button" onClick={() => go(relay, WORDS.relaid(product))}>
            {WORDS.relay(product)}
          </button>
        )}
        <p className="hint product-change-hint">
          {relay ? WORDS.relayPuts(named(put)) : WORDS.noRelay(product)}{' '}
          {relay && clearedByRelay.length > 0 && WORDS.relayClears(named(clearedByRelay))}
        </p>
        <button type="button" className="outline-button" onClick={() => go(clear, WORDS.cleared(product, change.sites))}>
          {WORDS.clear}
        </button>
        <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
          {WORDS.cancel}
        </button>
      </div>
    </dialog>
  );
}

function named(regions: readonly RegionId[]): string[] {
  return regions.map((regionId) => REGION_NAMES[regionId].name);
}
