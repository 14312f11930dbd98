/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListPartnerResourcesKind = typeof ListPartnerResourcesKind[keyof typeof ListPartnerResourcesKind];


export const ListPartnerResourcesKind = {
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
