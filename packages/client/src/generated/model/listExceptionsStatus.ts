/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListExceptionsStatus = typeof ListExceptionsStatus[keyof typeof ListExceptionsStatus];


export const ListExceptionsStatus = {
  requested: 'requested',
  active: 'active',
  declined: 'declined',
  withdrawn: 'withdrawn',
  replaced: 'replaced',
  revoked: 'revoked',
  expired: 'expired',
} as const;
