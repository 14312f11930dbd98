/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateGateBodyRolesItem = typeof CreateGateBodyRolesItem[keyof typeof CreateGateBodyRolesItem];


export const CreateGateBodyRolesItem = {
  administrator: 'administrator',
  seller: 'seller',
  marketer: 'marketer',
  technician: 'technician',
  finance: 'finance',
} as const;
