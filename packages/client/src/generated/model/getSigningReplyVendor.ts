/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetSigningReplyVendor = {
  name: string;
  /** @nullable */
  color: string | null;
  timeZone: string;
};
