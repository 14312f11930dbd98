/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetAgreementVersionReplyStatus = typeof GetAgreementVersionReplyStatus[keyof typeof GetAgreementVersionReplyStatus];


export const GetAgreementVersionReplyStatus = {
  draft: 'draft',
  published: 'published',
  superseded: 'superseded',
} as const;
