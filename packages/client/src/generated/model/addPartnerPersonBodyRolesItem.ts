/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddPartnerPersonBodyRolesItem = typeof AddPartnerPersonBodyRolesItem[keyof typeof AddPartnerPersonBodyRolesItem];


export const AddPartnerPersonBodyRolesItem = {
  administrator: 'administrator',
  seller: 'seller',
  marketer: 'marketer',
  technician: 'technician',
  finance: 'finance',
} as const;
