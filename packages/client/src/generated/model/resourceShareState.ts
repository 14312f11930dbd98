/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ResourceShareState = typeof ResourceShareState[keyof typeof ResourceShareState];


export const ResourceShareState = {
  active: 'active',
  expired: 'expired',
  usedUp: 'usedUp',
  revoked: 'revoked',
} as const;
