/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyReasonsItem = {
  key: string;
  label: string;
};
