/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreatePartnerShareReplyState = typeof CreatePartnerShareReplyState[keyof typeof CreatePartnerShareReplyState];


export const CreatePartnerShareReplyState = {
  active: 'active',
  expired: 'expired',
  usedUp: 'usedUp',
  revoked: 'revoked',
} as const;
