/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MergePartnerReplyFieldsItemFrom = typeof MergePartnerReplyFieldsItemFrom[keyof typeof MergePartnerReplyFieldsItemFrom];


export const MergePartnerReplyFieldsItemFrom = {
  into: 'into',
  goes: 'goes',
  both: 'both',
} as const;
