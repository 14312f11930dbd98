/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateResourceShareReplyState = typeof CreateResourceShareReplyState[keyof typeof CreateResourceShareReplyState];


export const CreateResourceShareReplyState = {
  active: 'active',
  expired: 'expired',
  usedUp: 'usedUp',
  revoked: 'revoked',
} as const;
