import { syringeMarks, volumeUlOf } from '#domain/dose/dilution.ts';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { usePlan } from '#stores/planStore.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';

/** How much is drawn up for a dose, as the product was prepared. */
export function DoseVolume({ productId, hundredths }: { readonly productId: ProductId; readonly hundredths: number }) {
  const preparation = usePlan((state) => state.plan.preparations.find((one) => one.productId === productId));
  if (!preparation) return <p className="hint">{SITE_WORDS.volume.unprepared}</p>;
  const volume = volumeUlOf(hundredths, preparation);
  const { marks, fits } = syringeMarks(hundredths, preparation);
  const ml = String(Number((volume.value / 1000).toFixed(4)));
  const words = fits
    ? SITE_WORDS.volume.of(ml, SITE_WORDS.volume.marks(marks.value), volume.exact && marks.exact)
    : SITE_WORDS.volume.tooMuch(ml);
  return <p className="site-volume">{words}</p>;
}
