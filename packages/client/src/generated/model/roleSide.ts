/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type RoleSide = typeof RoleSide[keyof typeof RoleSide];


export const RoleSide = {
  vendor: 'vendor',
  partner: 'partner',
} as const;
