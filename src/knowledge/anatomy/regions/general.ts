import { seen } from '../../fact.ts';
import { PRODUCT_IDS } from '../ids.ts';
import type { Region } from '../regionSchema.ts';

/** For a region without a curve of its own: the general facial-wrinkle figure, and the words that say so. */
export const GENERAL_ONSET = seen(
  'E.rules.004',
  'convention',
  'No figure for this region. General upper-face figure: up to 2 days to appear.',
  ['B_STATPEARLS_UF'],
);
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
