/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPersonAccessReplyPlacesItemRolesItemPartnerScope = typeof GetPersonAccessReplyPlacesItemRolesItemPartnerScope[keyof typeof GetPersonAccessReplyPlacesItemRolesItemPartnerScope];


export const GetPersonAccessReplyPlacesItemRolesItemPartnerScope = {
  all: 'all',
  ownChanges: 'ownChanges',
  own: 'own',
} as const;
