/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ProgramComparisonToStatus = typeof ProgramComparisonToStatus[keyof typeof ProgramComparisonToStatus] | null;


export const ProgramComparisonToStatus = {
  draft: 'draft',
  planned: 'planned',
  published: 'published',
  active: 'active',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
} as const;
