/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PublishProgramBodyFormat = typeof PublishProgramBodyFormat[keyof typeof PublishProgramBodyFormat];


export const PublishProgramBodyFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
