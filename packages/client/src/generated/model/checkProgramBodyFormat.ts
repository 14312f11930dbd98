/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CheckProgramBodyFormat = typeof CheckProgramBodyFormat[keyof typeof CheckProgramBodyFormat];


export const CheckProgramBodyFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
