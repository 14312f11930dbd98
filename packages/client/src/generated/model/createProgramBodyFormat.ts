/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateProgramBodyFormat = typeof CreateProgramBodyFormat[keyof typeof CreateProgramBodyFormat];


export const CreateProgramBodyFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
