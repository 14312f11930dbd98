/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type RolePartnerScope = typeof RolePartnerScope[keyof typeof RolePartnerScope];


export const RolePartnerScope = {
  all: 'all',
  ownChanges: 'ownChanges',
  own: 'own',
} as const;
