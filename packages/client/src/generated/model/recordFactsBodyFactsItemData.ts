/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type RecordFactsBodyFactsItemData = {[key: string]: string | number | boolean | null | {
  /** @pattern ^-?\d+(\.\d+)?$ */
  amount: string;
  /** @pattern ^[A-Z]{3}$ */
  currency: string;
  /** @pattern ^-?\d+(\.\d+)?$ */
  rate?: string;
}};
