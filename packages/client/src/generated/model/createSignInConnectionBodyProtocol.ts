/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateSignInConnectionBodyProtocol = typeof CreateSignInConnectionBodyProtocol[keyof typeof CreateSignInConnectionBodyProtocol];


export const CreateSignInConnectionBodyProtocol = {
  oidc: 'oidc',
  saml: 'saml',
} as const;
