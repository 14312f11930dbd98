/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { RecordFactsBodyFactsItemData } from './recordFactsBodyFactsItemData.ts';

export type RecordFactsBodyFactsItem = {
  /** @maxLength 60 */
  kind: string;
  /** @maxLength 200 */
  partner: string;
  occurredOn: string;
  /**
     * @minLength 1
     * @maxLength 100
     */
  source: string;
  /**
     * @minLength 1
     * @maxLength 300
     */
  reference: string;
  data: RecordFactsBodyFactsItemData;
};
