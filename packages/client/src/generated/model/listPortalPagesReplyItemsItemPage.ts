/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListPortalPagesReplyItemsItemPage = typeof ListPortalPagesReplyItemsItemPage[keyof typeof ListPortalPagesReplyItemsItemPage];


export const ListPortalPagesReplyItemsItemPage = {
  numbers: 'numbers',
  resources: 'resources',
  benefits: 'benefits',
} as const;
