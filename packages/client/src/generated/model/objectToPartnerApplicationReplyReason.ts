/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyReason = {
  key: string;
  label: string;
  /** @nullable */
  text: string | null;
} | null;
