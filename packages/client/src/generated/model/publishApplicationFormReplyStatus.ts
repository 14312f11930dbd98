/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PublishApplicationFormReplyStatus = typeof PublishApplicationFormReplyStatus[keyof typeof PublishApplicationFormReplyStatus];


export const PublishApplicationFormReplyStatus = {
  draft: 'draft',
  published: 'published',
  closed: 'closed',
} as const;
