/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GateRolesItem = typeof GateRolesItem[keyof typeof GateRolesItem];


export const GateRolesItem = {
  administrator: 'administrator',
  seller: 'seller',
  marketer: 'marketer',
  technician: 'technician',
  finance: 'finance',
} as const;
