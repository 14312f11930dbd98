/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ChangeResourceLanguageReplyStatus = typeof ChangeResourceLanguageReplyStatus[keyof typeof ChangeResourceLanguageReplyStatus];


export const ChangeResourceLanguageReplyStatus = {
  draft: 'draft',
  published: 'published',
  archived: 'archived',
} as const;
