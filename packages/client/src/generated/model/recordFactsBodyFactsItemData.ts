/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * Fields of the kind. Numbers are exact: send them as text; a JSON number is taken for the shortest decimal that names it and refused beyond 15 digits.
 */
export type RecordFactsBodyFactsItemData = {[key: string]: string | number | boolean | null | {
  /** @pattern ^-?\d+(\.\d+)?$ */
  amount: string;
  /** @pattern ^[A-Z]{3}$ */
  currency: string;
  /**
     * What one unit was worth in the program's currency on the fact's day.
     * @pattern ^-?\d+(\.\d+)?$
     */
  rate?: string;
}};
