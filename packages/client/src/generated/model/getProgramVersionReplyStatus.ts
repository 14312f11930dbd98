/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetProgramVersionReplyStatus = typeof GetProgramVersionReplyStatus[keyof typeof GetProgramVersionReplyStatus];


export const GetProgramVersionReplyStatus = {
  draft: 'draft',
  planned: 'planned',
  published: 'published',
  active: 'active',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
} as const;
