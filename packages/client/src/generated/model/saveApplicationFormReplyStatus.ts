/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SaveApplicationFormReplyStatus = typeof SaveApplicationFormReplyStatus[keyof typeof SaveApplicationFormReplyStatus];


export const SaveApplicationFormReplyStatus = {
  draft: 'draft',
  published: 'published',
  closed: 'closed',
} as const;
