/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetProgramReplyFormat = typeof GetProgramReplyFormat[keyof typeof GetProgramReplyFormat];


export const GetProgramReplyFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
