/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ProgramVersionFormat = typeof ProgramVersionFormat[keyof typeof ProgramVersionFormat];


export const ProgramVersionFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
