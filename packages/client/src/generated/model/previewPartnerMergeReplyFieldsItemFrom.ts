/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PreviewPartnerMergeReplyFieldsItemFrom = typeof PreviewPartnerMergeReplyFieldsItemFrom[keyof typeof PreviewPartnerMergeReplyFieldsItemFrom];


export const PreviewPartnerMergeReplyFieldsItemFrom = {
  into: 'into',
  goes: 'goes',
  both: 'both',
} as const;
