import { seen } from '../../fact.ts';
import { PRODUCT_IDS } from '../ids.ts';
import type { Region } from '../regionSchema.ts';

/** For a region without a curve of its own: a general figure with the words that say so, or none. A lower-face region borrows no upper-face figure. */
export const NO_ONSET = seen('B.mouth_corner.005', 'consensus', 'No figure for this region was read.', ['B_SMALL_AFP']);
export const UPPER_FACE_ONSET = seen('E.rules.004', 'convention', 'General upper-face figure: up to 2 days to appear.', [
  'B_STATPEARLS_UF',
]);
export const UPPER_FACE_PEAK = seen('E.rules.004', 'convention', 'General upper-face figure: greatest between 1 week and 1 month.', [
  'B_STATPEARLS_UF',
]);
export const UPPER_FACE_DURATION = seen('E.rules.004', 'convention', 'General upper-face figure: 3 to 4 months.', ['B_STATPEARLS_UF']);
export const GENERAL_PEAK = seen(
  'B.mouth_corner.005',
  'consensus',
  'No figure for this region. General facial-wrinkle figure: about two weeks to full effect.',
  ['B_SMALL_AFP'],
);
export const GENERAL_DURATION = seen(
  'B.mouth_corner.005',
  'consensus',
  'No figure for this region. General facial-wrinkle figure: three to four months in all.',
  ['B_SMALL_AFP'],
);

export const PLAIN_ONSET = seen('E.rules.001', 'trial', 'Most people notice a change after 2 to 3 days.', [
  'T_ABO_SCHLESS',
  'L_AZZ_UK',
  'L_ALLUZ_UK',
]);
export const PLAIN_GENERAL_ONSET = seen(
  'B.mouth_corner.005',
  'consensus',
  'The full effect takes about two weeks. There is no exact figure for this part of the face.',
  ['B_SMALL_AFP'],
);
export const PLAIN_GENERAL_DURATION = seen(
  'B.mouth_corner.005',
  'consensus',
  'About three to four months, as for facial lines in general.',
  ['B_SMALL_AFP'],
);

/** No label names the region in either market. */
export function offLabelEverywhere(fact: Region['labelStatus'][number]['fact']): Region['labelStatus'] {
  return [{ productIds: [...PRODUCT_IDS], us: 'off-label', euUk: 'off-label', fact }];
}

/** On every patient's card, whatever the region. */
export const EMERGENCY = seen(
  'F.after.004',
  'label',
  'Breathing, swallowing or speech trouble, vision change, or worsening droop: call at once.',
  ['L_ONA_US', 'L_LETI_UK'],
  'Get help at once if you have trouble breathing, swallowing or speaking, or if your sight changes.',
);

/** Beside every list of doses. */
export const UNITS_ARE_EACH_PRODUCTS_OWN = seen('A.common.001', 'label', 'Units of different products are not interchangeable.', [
  'L_ONA_US',
  'L_PRABO_US',
  'L_LETI_US',
  'L_DAXI_US',
  'L_INCO_US',
]);
