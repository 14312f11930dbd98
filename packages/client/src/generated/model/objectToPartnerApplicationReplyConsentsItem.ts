/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyConsentsItem = {
  key: string;
  text: string;
  version: number;
  at: string;
};
