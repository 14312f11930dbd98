/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetResourceReplyKind = typeof GetResourceReplyKind[keyof typeof GetResourceReplyKind];


export const GetResourceReplyKind = {
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
