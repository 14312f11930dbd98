/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerStatus = typeof PartnerStatus[keyof typeof PartnerStatus];


export const PartnerStatus = {
  active: 'active',
  ended: 'ended',
} as const;
