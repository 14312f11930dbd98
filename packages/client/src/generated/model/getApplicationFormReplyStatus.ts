/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetApplicationFormReplyStatus = typeof GetApplicationFormReplyStatus[keyof typeof GetApplicationFormReplyStatus];


export const GetApplicationFormReplyStatus = {
  draft: 'draft',
  published: 'published',
  closed: 'closed',
} as const;
