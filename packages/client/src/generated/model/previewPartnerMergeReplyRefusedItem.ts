/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PreviewPartnerMergeReplyRefusedItem = {
  code: string;
  says: string;
  remedy: string;
};
