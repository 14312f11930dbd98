/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SignInConnectionProvider = typeof SignInConnectionProvider[keyof typeof SignInConnectionProvider];


export const SignInConnectionProvider = {
  entra: 'entra',
  okta: 'okta',
  google: 'google',
  keycloak: 'keycloak',
  other: 'other',
} as const;
