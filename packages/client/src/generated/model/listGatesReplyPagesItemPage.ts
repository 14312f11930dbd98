/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListGatesReplyPagesItemPage = typeof ListGatesReplyPagesItemPage[keyof typeof ListGatesReplyPagesItemPage];


export const ListGatesReplyPagesItemPage = {
  numbers: 'numbers',
  resources: 'resources',
  benefits: 'benefits',
} as const;
