/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetAgreementReplyStatus = typeof GetAgreementReplyStatus[keyof typeof GetAgreementReplyStatus];


export const GetAgreementReplyStatus = {
  active: 'active',
  retired: 'retired',
} as const;
