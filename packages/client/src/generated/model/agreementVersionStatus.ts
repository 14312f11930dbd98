/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementVersionStatus = typeof AgreementVersionStatus[keyof typeof AgreementVersionStatus];


export const AgreementVersionStatus = {
  draft: 'draft',
  published: 'published',
  superseded: 'superseded',
} as const;
