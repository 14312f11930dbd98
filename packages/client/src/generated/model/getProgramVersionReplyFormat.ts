/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetProgramVersionReplyFormat = typeof GetProgramVersionReplyFormat[keyof typeof GetProgramVersionReplyFormat];


export const GetProgramVersionReplyFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
