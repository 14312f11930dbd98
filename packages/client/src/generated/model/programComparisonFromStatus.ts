/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ProgramComparisonFromStatus = typeof ProgramComparisonFromStatus[keyof typeof ProgramComparisonFromStatus] | null;


export const ProgramComparisonFromStatus = {
  draft: 'draft',
  planned: 'planned',
  published: 'published',
  active: 'active',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
} as const;
