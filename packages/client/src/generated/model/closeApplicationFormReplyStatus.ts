/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CloseApplicationFormReplyStatus = typeof CloseApplicationFormReplyStatus[keyof typeof CloseApplicationFormReplyStatus];


export const CloseApplicationFormReplyStatus = {
  draft: 'draft',
  published: 'published',
  closed: 'closed',
} as const;
