/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateRoleBodySide = typeof CreateRoleBodySide[keyof typeof CreateRoleBodySide];


export const CreateRoleBodySide = {
  vendor: 'vendor',
  partner: 'partner',
} as const;
