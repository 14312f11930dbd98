/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SendApplicationBodySolution = {
  /**
     * @minimum 0
     * @maximum 4294967295
     */
  counter: number;
  /** @pattern ^[0-9a-f]{1,128}$ */
  derivedKey: string;
};
