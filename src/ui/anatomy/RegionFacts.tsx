import { visibilityOf } from '#domain/audience/visibility.ts';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { REGIONS, type Region } from '#knowledge/anatomy/regions.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { useView } from '#stores/viewStore.ts';
import { Market } from '../dose/LabelDoses.tsx';
import { PatientLines } from './PatientLines.tsx';
import { RegionAnswers } from './RegionAnswers.tsx';
import { RegionSections } from './RegionSections.tsx';

/** All that is known of a region, for who is looking. A chunk of its own with the whole knowledge base. */
export function RegionFacts({ regionId }: { readonly regionId: RegionId }) {
  const { products, register } = useView((view) => visibilityOf(view.audience));
  const region = REGIONS[regionId];
  return (
    <>
      {products && <LabelLine region={region} />}
      <RegionAnswers facts={region} />
      {register === 'plain' && <PatientLines region={region} />}
      <RegionSections region={region} />
    </>
  );
}

/** On label or not, for the chosen product, before anything else. */
function LabelLine({ region }: { readonly region: Region }) {
  const productId = useView((view) => view.productId);
  const status = region.labelStatus.find((candidate) => candidate.productIds.includes(productId));
  return (
    <p className="label-line">
      <span>{PRODUCT_NAMES[productId].name}</span>
      <span className="label-line-markets">
        <Market name="US" status={status?.us ?? 'off-label'} /> <Market name="EU/UK" status={status?.euUk ?? 'off-label'} />
      </span>
    </p>
  );
}
