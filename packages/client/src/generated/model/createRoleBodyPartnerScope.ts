/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateRoleBodyPartnerScope = typeof CreateRoleBodyPartnerScope[keyof typeof CreateRoleBodyPartnerScope];


export const CreateRoleBodyPartnerScope = {
  all: 'all',
  ownChanges: 'ownChanges',
  own: 'own',
} as const;
