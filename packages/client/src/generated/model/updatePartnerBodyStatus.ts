/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdatePartnerBodyStatus = typeof UpdatePartnerBodyStatus[keyof typeof UpdatePartnerBodyStatus];


export const UpdatePartnerBodyStatus = {
  active: 'active',
  ended: 'ended',
} as const;
