/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateResourceBodyKind = typeof UpdateResourceBodyKind[keyof typeof UpdateResourceBodyKind];


export const UpdateResourceBodyKind = {
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
