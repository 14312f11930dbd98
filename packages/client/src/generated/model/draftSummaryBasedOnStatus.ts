/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DraftSummaryBasedOnStatus = typeof DraftSummaryBasedOnStatus[keyof typeof DraftSummaryBasedOnStatus];


export const DraftSummaryBasedOnStatus = {
  draft: 'draft',
  planned: 'planned',
  published: 'published',
  active: 'active',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
} as const;
