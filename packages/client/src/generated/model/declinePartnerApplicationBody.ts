/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclinePartnerApplicationBody = {
  /** @maxLength 60 */
  reason: string;
  /** @maxLength 4000 */
  text?: string | undefined;
};
