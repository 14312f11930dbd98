/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListResourcesKind = typeof ListResourcesKind[keyof typeof ListResourcesKind];


export const ListResourcesKind = {
  guide: 'guide',
  datasheet: 'datasheet',
  presentation: 'presentation',
  priceList: 'priceList',
  caseStudy: 'caseStudy',
  template: 'template',
  image: 'image',
  video: 'video',
  other: 'other',
} as const;
