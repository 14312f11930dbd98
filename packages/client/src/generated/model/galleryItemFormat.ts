/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GalleryItemFormat = typeof GalleryItemFormat[keyof typeof GalleryItemFormat];


export const GalleryItemFormat = {
  yaml: 'yaml',
  json: 'json',
} as const;
