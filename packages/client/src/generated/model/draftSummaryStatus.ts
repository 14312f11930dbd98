/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DraftSummaryStatus = typeof DraftSummaryStatus[keyof typeof DraftSummaryStatus];


export const DraftSummaryStatus = {
  draft: 'draft',
  planned: 'planned',
} as const;
