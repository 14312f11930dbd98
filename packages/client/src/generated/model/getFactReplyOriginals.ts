/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetFactReplyOriginals = {[key: string]: {
  /** @pattern ^-?\d+(\.\d+)?$ */
  amount: string;
  /** @pattern ^[A-Z]{3}$ */
  currency: string;
  /** @pattern ^-?\d+(\.\d+)?$ */
  rate: string;
}};
