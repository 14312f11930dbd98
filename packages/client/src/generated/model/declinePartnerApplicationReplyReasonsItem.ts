/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclinePartnerApplicationReplyReasonsItem = {
  key: string;
  label: string;
};
