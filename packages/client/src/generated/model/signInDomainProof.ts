/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SignInDomainProof = typeof SignInDomainProof[keyof typeof SignInDomainProof] | null;


export const SignInDomainProof = {
  dns: 'dns',
  confirmed: 'confirmed',
} as const;
