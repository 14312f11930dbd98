/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdatePersonBodyRolesItem = typeof UpdatePersonBodyRolesItem[keyof typeof UpdatePersonBodyRolesItem];


export const UpdatePersonBodyRolesItem = {
  owner: 'owner',
  administrator: 'administrator',
  cam: 'cam',
  operations: 'operations',
  marketing: 'marketing',
  finance: 'finance',
  sales: 'sales',
  viewer: 'viewer',
} as const;
