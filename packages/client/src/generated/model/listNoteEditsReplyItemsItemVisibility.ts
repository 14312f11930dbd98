/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListNoteEditsReplyItemsItemVisibility = typeof ListNoteEditsReplyItemsItemVisibility[keyof typeof ListNoteEditsReplyItemsItemVisibility];


export const ListNoteEditsReplyItemsItemVisibility = {
  internal: 'internal',
  shared: 'shared',
} as const;
