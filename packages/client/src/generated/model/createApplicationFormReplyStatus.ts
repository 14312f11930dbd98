/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateApplicationFormReplyStatus = typeof CreateApplicationFormReplyStatus[keyof typeof CreateApplicationFormReplyStatus];


export const CreateApplicationFormReplyStatus = {
  draft: 'draft',
  published: 'published',
  closed: 'closed',
} as const;
