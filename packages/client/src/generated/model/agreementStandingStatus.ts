/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementStandingStatus = typeof AgreementStandingStatus[keyof typeof AgreementStandingStatus];


export const AgreementStandingStatus = {
  asked: 'asked',
  accepted: 'accepted',
  declined: 'declined',
  overdue: 'overdue',
  expired: 'expired',
  released: 'released',
} as const;
