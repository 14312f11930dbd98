/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { TryThresholdsBodyValuesItem } from './tryThresholdsBodyValuesItem.ts';

export type TryThresholdsBody = {
  /** @maxItems 200 */
  values: TryThresholdsBodyValuesItem[];
};
