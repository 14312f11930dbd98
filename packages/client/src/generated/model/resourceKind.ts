/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ResourceKind = typeof ResourceKind[keyof typeof ResourceKind];


export const ResourceKind = {
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
