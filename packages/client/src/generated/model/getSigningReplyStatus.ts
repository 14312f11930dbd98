/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetSigningReplyStatus = typeof GetSigningReplyStatus[keyof typeof GetSigningReplyStatus];


export const GetSigningReplyStatus = {
  invited: 'invited',
  signed: 'signed',
  declined: 'declined',
  withdrawn: 'withdrawn',
  expired: 'expired',
} as const;
