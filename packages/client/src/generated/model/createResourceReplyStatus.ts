/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateResourceReplyStatus = typeof CreateResourceReplyStatus[keyof typeof CreateResourceReplyStatus];


export const CreateResourceReplyStatus = {
  draft: 'draft',
  published: 'published',
  archived: 'archived',
} as const;
