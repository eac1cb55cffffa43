import type { LabelStatus, Region } from '#knowledge/anatomy/regions.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { useView } from '#stores/viewStore.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { WORDS } from '../wording/words.ts';
import './labelDoses.css';

/** What each label says of this region: total, sites, and its own words. The chosen product comes first; nothing is compared across. */
export function LabelDoses({ doses }: { readonly doses: Region['doses'] }) {
  const chosen = useView((view) => view.productId);
  if (doses.length === 0) return <p>{WORDS.dose.noLabel}</p>;
  const ordered = [...doses].sort((a, b) => Number(b.productId === chosen) - Number(a.productId === chosen));
  return (
    <ul className="label-rows">
      {ordered.map((dose) => (
        <li key={`${dose.productId} ${dose.market}`} data-chosen={dose.productId === chosen}>
          <div className="label-row-head">
            <strong>{PRODUCT_NAMES[dose.productId].name}</strong>
            <span className="label-market">{dose.market}</span>
          </div>
          <p className="label-total">
            {dose.totalText}
            {dose.siteCount !== null && `, ${WORDS.dose.sites(dose.siteCount)}`}
          </p>
          <FactText fact={dose.fact} />
        </li>
      ))}
    </ul>
  );
}

/** Which products have a label for the region, per market. */
export function LabelStatuses({ statuses }: { readonly statuses: Region['labelStatus'] }) {
  const chosen = useView((view) => view.productId);
  const ordered = [...statuses].sort((a, b) => Number(b.productIds.includes(chosen)) - Number(a.productIds.includes(chosen)));
  return (
    <ul className="label-rows">
      {ordered.map((status) => (
        <li key={status.productIds.join()} data-chosen={status.productIds.includes(chosen)}>
          <strong>{status.productIds.map((id) => PRODUCT_NAMES[id].name).join(', ')}</strong>
          <p className="label-markets">
            <Market name="US" status={status.us} /> <Market name="EU/UK" status={status.euUk} />
          </p>
          <FactText fact={status.fact} />
        </li>
      ))}
    </ul>
  );
}

/** "US on label" with a mark that does not depend on colour alone. */
export function Market({ name, status }: { readonly name: string; readonly status: LabelStatus }) {
  return (
    <span className="market-status" data-status={status}>
      {name} {WORDS.dose.status[status]}
    </span>
  );
}
