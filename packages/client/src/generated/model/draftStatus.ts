/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DraftStatus = typeof DraftStatus[keyof typeof DraftStatus];


export const DraftStatus = {
  draft: 'draft',
  planned: 'planned',
} as const;
