/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetResourceReplyStatus = typeof GetResourceReplyStatus[keyof typeof GetResourceReplyStatus];


export const GetResourceReplyStatus = {
  draft: 'draft',
  published: 'published',
  archived: 'archived',
} as const;
