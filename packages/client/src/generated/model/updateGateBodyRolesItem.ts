/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateGateBodyRolesItem = typeof UpdateGateBodyRolesItem[keyof typeof UpdateGateBodyRolesItem];


export const UpdateGateBodyRolesItem = {
  administrator: 'administrator',
  seller: 'seller',
  marketer: 'marketer',
  technician: 'technician',
  finance: 'finance',
} as const;
