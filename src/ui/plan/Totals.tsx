import { useState } from 'react';
import { vialsNeeded } from '#domain/dose/dilution.ts';
import { type GroupTotal, type TotalGroup, totalsBy, totalsByProduct } from '#domain/dose/planTotals.ts';
import type { MuscleId, ProductId, RegionId, Side } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { usePlan } from '#stores/planStore.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { doseText } from '../dose/doseText.ts';
import { volumeText } from '../dose/volumeText.ts';
import { MUSCLE_NAMES, REGION_NAMES } from '../wording/names.ts';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { WORDS as PAGE_WORDS } from '../wording/words.ts';
import { LabelComparisons } from './LabelComparisons.tsx';
import './totals.css';

const WORDS = PLAN_WORDS.totals;

/** What is chosen, product by product: by region, muscle or side, in vials, and beside the label. Products are never added up. */
export function Totals() {
  const plan = usePlan((state) => state.plan);
  const [group, setGroup] = useState<TotalGroup>('region');
  const totals = totalsByProduct(plan);
  if (totals.length === 0) return <p className="hint">{WORDS.none}</p>;
  return (
    <>
      {totals.length > 1 && <p>{PAGE_WORDS.sites.mixed(totals.length)}</p>}
      <Segmented
        label={WORDS.by}
        value={group}
        options={(['region', 'muscle', 'side'] as const).map((value) => ({ value, label: WORDS.groups[value] }))}
        onChange={setGroup}
      />
      {totals.map(({ productId, doseHundredths, sites }) => (
        <div key={productId} className="product-total">
          <GroupTable productId={productId} group={group} doseHundredths={doseHundredths} sites={sites} />
          <Vials productId={productId} />
          <LabelComparisons productId={productId} />
        </div>
      ))}
    </>
  );
}

type TableProps = {
  readonly productId: ProductId;
  readonly group: TotalGroup;
  readonly doseHundredths: number;
  readonly sites: number;
};

function GroupTable({ productId, group, doseHundredths, sites }: TableProps) {
  const plan = usePlan((state) => state.plan);
  const preparation = plan.preparations.find((one) => one.productId === productId);
  const volume = (hundredths: number) => (preparation ? volumeText(hundredths, preparation) : PLAN_WORDS.bySite.unknown);
  const rows = totalsBy(plan, group).filter((row) => row.productId === productId);
  return (
    <table className="plan-table">
      <caption>{PRODUCT_NAMES[productId].name}</caption>
      <thead>
        <tr>
          <th scope="col">{WORDS.groups[group]}</th>
          <th scope="col">{WORDS.sites}</th>
          <th scope="col">{WORDS.dose}</th>
          <th scope="col">{WORDS.volume}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.groupId}>
            <th scope="row">{groupName(group, row)}</th>
            <td className="plan-number">{row.sites}</td>
            <td className="plan-number">{doseText(productId, row.doseHundredths)}</td>
            <td className="plan-number">{volume(row.doseHundredths)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{WORDS.all}</th>
          <td className="plan-number">{sites}</td>
          <td className="plan-number">{doseText(productId, doseHundredths)}</td>
          <td className="plan-number">{volume(doseHundredths)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function groupName(group: TotalGroup, { groupId }: GroupTotal<TotalGroup>): string {
  if (group === 'region') return REGION_NAMES[groupId as RegionId].name;
  return group === 'muscle' ? MUSCLE_NAMES[groupId as MuscleId] : WORDS.sides[groupId as Side];
}

/** How many vials of the written size this takes, and what they hold beyond it. */
function Vials({ productId }: { readonly productId: ProductId }) {
  const plan = usePlan((state) => state.plan);
  const preparation = plan.preparations.find((one) => one.productId === productId);
  if (!preparation) return <p className="hint">{WORDS.vialsUnknown}</p>;
  const { vials, leftHundredths } = vialsNeeded(plan, preparation);
  return <p>{WORDS.vials(vials, doseText(productId, preparation.vialHundredths), doseText(productId, leftHundredths))}</p>;
}
