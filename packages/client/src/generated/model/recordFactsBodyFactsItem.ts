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
     * Unique within kind and source: the same again replaces what it stood for.
     * @minLength 1
     * @maxLength 300
     */
  reference: string;
  /** Fields of the kind. Numbers are exact: send them as text; a JSON number is taken for the shortest decimal that names it and refused beyond 15 digits. */
  data: RecordFactsBodyFactsItemData;
};
