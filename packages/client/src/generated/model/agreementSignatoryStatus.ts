/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementSignatoryStatus = typeof AgreementSignatoryStatus[keyof typeof AgreementSignatoryStatus];


export const AgreementSignatoryStatus = {
  invited: 'invited',
  signed: 'signed',
  declined: 'declined',
  withdrawn: 'withdrawn',
  expired: 'expired',
} as const;
