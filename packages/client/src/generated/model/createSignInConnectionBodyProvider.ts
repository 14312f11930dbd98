/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateSignInConnectionBodyProvider = typeof CreateSignInConnectionBodyProvider[keyof typeof CreateSignInConnectionBodyProvider];


export const CreateSignInConnectionBodyProvider = {
  entra: 'entra',
  okta: 'okta',
  google: 'google',
  keycloak: 'keycloak',
  other: 'other',
} as const;
