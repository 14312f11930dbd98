/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type TierExceptionStatus = typeof TierExceptionStatus[keyof typeof TierExceptionStatus];


export const TierExceptionStatus = {
  requested: 'requested',
  active: 'active',
  declined: 'declined',
  withdrawn: 'withdrawn',
  replaced: 'replaced',
  revoked: 'revoked',
  expired: 'expired',
} as const;
