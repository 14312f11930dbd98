/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddResourceVersionReplyStatus = typeof AddResourceVersionReplyStatus[keyof typeof AddResourceVersionReplyStatus];


export const AddResourceVersionReplyStatus = {
  draft: 'draft',
  published: 'published',
  archived: 'archived',
} as const;
