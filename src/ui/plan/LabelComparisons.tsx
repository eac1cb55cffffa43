import { compareWithLabel, type LabelComparison } from '#domain/dose/labelComparison.ts';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { usePlan } from '#stores/planStore.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { CautionIcon, CheckIcon } from '../controls/icons.tsx';
import { doseText } from '../dose/doseText.ts';
import { REGION_NAMES } from '../wording/names.ts';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { WORDS as PAGE_WORDS } from '../wording/words.ts';

const WORDS = PLAN_WORDS.comparison;

/** What is planned of one product beside what its labels say, region by region and for the session, each with its source. */
export function LabelComparisons({ productId }: { readonly productId: ProductId }) {
  const plan = usePlan((state) => state.plan);
  const rows = compareWithLabel(plan).filter((row) => row.productId === productId);
  return (
    <div className="label-comparisons">
      <h4>{WORDS.heading}</h4>
      <ul>
        {rows.map((row) => (
          <li
            key={`${row.regionIds?.join() ?? 'all'} ${row.market} ${row.kind} ${row.months}`}
            className="comparison"
            data-relation={mark(row)}
          >
            <Comparison row={row} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Under a ceiling there is nothing to say but that it holds. */
function mark({ kind, relation }: LabelComparison): 'fits' | 'differs' | 'above' | 'no-label' {
  if (relation === 'no-label') return 'no-label';
  if (relation === 'above') return 'above';
  return relation === 'equal' || kind === 'ceiling' ? 'fits' : 'differs';
}

function Comparison({ row }: { readonly row: LabelComparison }) {
  const { productId, regionIds, market, kind, plannedHundredths, labelHundredths, labelMostHundredths, months, fact } = row;
  const place = regionIds ? regionIds.map((id) => REGION_NAMES[id].name).join(' + ') : WORDS.wholePlan;
  const least = labelHundredths === null ? null : doseText(productId, labelHundredths);
  const most = labelMostHundredths === null ? null : doseText(productId, labelMostHundredths);
  return (
    <>
      <p className="comparison-head">
        <strong>{place}</strong>
        {market && <span className="comparison-market">{PAGE_WORDS.dose.market(market)}</span>}
      </p>
      <p className="comparison-words">
        {mark(row) === 'fits' && <CheckIcon size={16} />}
        {mark(row) === 'above' && <CautionIcon size={16} />}
        <span>
          {doseText(productId, plannedHundredths)}, {relationWords(row)}
          {least && most && ` (${kind === 'ceiling' ? WORDS.atMost(most) : least === most ? least : WORDS.range(least, most)})`}
          {months !== null && `. ${WORDS.earlier(months)}`}
        </span>
      </p>
      {fact && <FactText fact={fact} />}
    </>
  );
}

function relationWords({ kind, relation, labelHundredths, labelMostHundredths }: LabelComparison): string {
  if (relation === 'no-label') return WORDS.noLabel;
  if (kind === 'ceiling') return relation === 'above' ? WORDS.aboveCeiling : WORDS.underCeiling;
  if (relation === 'equal') return labelHundredths === labelMostHundredths ? WORDS.equal : WORDS.within;
  return WORDS[relation];
}
