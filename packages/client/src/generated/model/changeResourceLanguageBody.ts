/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ChangeResourceLanguageBody = {
  /** @pattern ^[a-z]{2}$ */
  from: string;
  /** @pattern ^[a-z]{2}$ */
  to: string;
};
