/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type TryThresholdsBodyValuesItem = {
  /** @maxLength 200 */
  id: string;
  /** @pattern ^-?\d+(\.\d+)?$ */
  value: string;
};
