/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateDraftBodyFormat = typeof CreateDraftBodyFormat[keyof typeof CreateDraftBodyFormat];


export const CreateDraftBodyFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
