/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DraftBasedOnStatus = typeof DraftBasedOnStatus[keyof typeof DraftBasedOnStatus];


export const DraftBasedOnStatus = {
  draft: 'draft',
  planned: 'planned',
  published: 'published',
  active: 'active',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
} as const;
