/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateResourceReplyStatus = typeof UpdateResourceReplyStatus[keyof typeof UpdateResourceReplyStatus];


export const UpdateResourceReplyStatus = {
  draft: 'draft',
  published: 'published',
  archived: 'archived',
} as const;
