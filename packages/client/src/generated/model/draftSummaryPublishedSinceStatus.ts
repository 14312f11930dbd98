/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DraftSummaryPublishedSinceStatus = typeof DraftSummaryPublishedSinceStatus[keyof typeof DraftSummaryPublishedSinceStatus];


export const DraftSummaryPublishedSinceStatus = {
  draft: 'draft',
  planned: 'planned',
  published: 'published',
  active: 'active',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
} as const;
