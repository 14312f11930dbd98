/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DraftPublishedSinceStatus = typeof DraftPublishedSinceStatus[keyof typeof DraftPublishedSinceStatus];


export const DraftPublishedSinceStatus = {
  draft: 'draft',
  planned: 'planned',
  published: 'published',
  active: 'active',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
} as const;
