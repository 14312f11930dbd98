/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddResourceVersionReplyKind = typeof AddResourceVersionReplyKind[keyof typeof AddResourceVersionReplyKind];


export const AddResourceVersionReplyKind = {
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
