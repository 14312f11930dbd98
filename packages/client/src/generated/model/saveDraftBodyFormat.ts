/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SaveDraftBodyFormat = typeof SaveDraftBodyFormat[keyof typeof SaveDraftBodyFormat];


export const SaveDraftBodyFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
