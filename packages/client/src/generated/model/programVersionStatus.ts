/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ProgramVersionStatus = typeof ProgramVersionStatus[keyof typeof ProgramVersionStatus];


export const ProgramVersionStatus = {
  draft: 'draft',
  planned: 'planned',
  published: 'published',
  active: 'active',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
} as const;
