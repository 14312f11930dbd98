/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerPersonAccessReplyPlacesItemRolesItemPartnerScope = typeof GetPartnerPersonAccessReplyPlacesItemRolesItemPartnerScope[keyof typeof GetPartnerPersonAccessReplyPlacesItemRolesItemPartnerScope];


export const GetPartnerPersonAccessReplyPlacesItemRolesItemPartnerScope = {
  all: 'all',
  ownChanges: 'ownChanges',
  own: 'own',
} as const;
