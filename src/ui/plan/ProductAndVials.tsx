import { totalsByProduct } from '#domain/dose/planTotals.ts';
import type { Preparation } from '#domain/plan/visitParts.ts';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { planStore, usePlan } from '#stores/planStore.ts';
import { useView } from '#stores/viewStore.ts';
import { ProductChoice } from '../dose/ProductChoice.tsx';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { DilutionFields } from './DilutionFields.tsx';
import { LabelDilutions } from './LabelDilutions.tsx';
import { PreparedVials } from './PreparedVials.tsx';
import './preparation.css';

const WORDS = PLAN_WORDS.preparation;

/** Product first, then how its vials were prepared, then the vials themselves: one block for each product of the plan. */
export function ProductAndVials() {
  const plan = usePlan((state) => state.plan);
  const editable = usePlan((state) => state.editable);
  const chosen = useView((view) => view.productId);
  const planned = totalsByProduct(plan).map((total) => total.productId);
  const prepared = plan.preparations.map((one) => one.productId);
  const first = editable || planned.length + prepared.length === 0 ? [chosen] : [];
  const products = [...new Set([...first, ...planned, ...prepared])];
  return (
    <>
      {editable && <ProductChoice />}
      {products.map((productId) => (
        <ProductPreparation key={productId} productId={productId} planned={planned.includes(productId)} />
      ))}
    </>
  );
}

function ProductPreparation({ productId, planned }: { readonly productId: ProductId; readonly planned: boolean }) {
  const preparation = usePlan((state) => state.plan.preparations.find((one) => one.productId === productId) ?? null);
  const editable = usePlan((state) => state.editable);
  const chosen = useView((view) => view.productId === productId);
  const { apply } = planStore.getState();

  /** How it is diluted; the vials written so far stay. */
  const dilute = (vialHundredths: number, volumeUl: number) =>
    apply({ kind: 'setPreparation', preparation: { productId, vialHundredths, volumeUl, vials: preparation?.vials ?? [] } });
  const setVials = (vials: Preparation['vials']) => {
    if (preparation) apply({ kind: 'setPreparation', preparation: { ...preparation, vials } });
  };

  return (
    <section className="preparation" aria-label={PRODUCT_NAMES[productId].name}>
      {/* The choice above names the product already. */}
      <h4 className={chosen && editable ? 'visually-hidden' : undefined}>{PRODUCT_NAMES[productId].name}</h4>
      {preparation && !planned && <p className="hint">{WORDS.unplanned}</p>}
      {editable && <LabelDilutions productId={productId} preparation={preparation} onDilute={dilute} />}
      <DilutionFields productId={productId} preparation={preparation} editable={editable} onDilute={dilute} />
      {preparation && <PreparedVials preparation={preparation} editable={editable} onVials={setVials} />}
      {preparation && editable && !planned && !chosen && (
        <button type="button" className="quiet-button" onClick={() => apply({ kind: 'removePreparation', productId })}>
          {WORDS.remove}
        </button>
      )}
    </section>
  );
}
