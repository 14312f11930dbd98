/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CompareProgramDocumentBodyFormat = typeof CompareProgramDocumentBodyFormat[keyof typeof CompareProgramDocumentBodyFormat];


export const CompareProgramDocumentBodyFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
