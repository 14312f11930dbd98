/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateRoleBodyPartnerScope = typeof UpdateRoleBodyPartnerScope[keyof typeof UpdateRoleBodyPartnerScope];


export const UpdateRoleBodyPartnerScope = {
  all: 'all',
  ownChanges: 'ownChanges',
  own: 'own',
} as const;
