/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DraftFormat = typeof DraftFormat[keyof typeof DraftFormat];


export const DraftFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
