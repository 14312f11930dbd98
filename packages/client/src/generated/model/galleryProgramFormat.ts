/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GalleryProgramFormat = typeof GalleryProgramFormat[keyof typeof GalleryProgramFormat];


export const GalleryProgramFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
