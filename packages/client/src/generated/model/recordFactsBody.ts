/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { RecordFactsBodyFactsItem } from './recordFactsBodyFactsItem.ts';

export type RecordFactsBody = {
  /**
     * @minItems 1
     * @maxItems 1000
     */
  facts: RecordFactsBodyFactsItem[];
};
