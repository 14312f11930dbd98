/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SignInConnectionProtocol = typeof SignInConnectionProtocol[keyof typeof SignInConnectionProtocol];


export const SignInConnectionProtocol = {
  oidc: 'oidc',
  saml: 'saml',
} as const;
