/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ChangeResourceLanguageReplyKind = typeof ChangeResourceLanguageReplyKind[keyof typeof ChangeResourceLanguageReplyKind];


export const ChangeResourceLanguageReplyKind = {
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
