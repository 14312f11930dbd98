/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddPersonBodyRolesItem = typeof AddPersonBodyRolesItem[keyof typeof AddPersonBodyRolesItem];


export const AddPersonBodyRolesItem = {
  owner: 'owner',
  administrator: 'administrator',
  cam: 'cam',
  operations: 'operations',
  marketing: 'marketing',
  finance: 'finance',
  sales: 'sales',
  viewer: 'viewer',
} as const;
