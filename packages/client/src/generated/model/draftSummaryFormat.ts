/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DraftSummaryFormat = typeof DraftSummaryFormat[keyof typeof DraftSummaryFormat];


export const DraftSummaryFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
