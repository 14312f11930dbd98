/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AccountSessionsItemMethod = typeof AccountSessionsItemMethod[keyof typeof AccountSessionsItemMethod];


export const AccountSessionsItemMethod = {
  password: 'password',
  link: 'link',
  passkey: 'passkey',
  sso: 'sso',
  invitation: 'invitation',
} as const;
