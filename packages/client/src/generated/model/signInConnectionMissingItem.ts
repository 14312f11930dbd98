/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SignInConnectionMissingItem = typeof SignInConnectionMissingItem[keyof typeof SignInConnectionMissingItem];


export const SignInConnectionMissingItem = {
  provider: 'provider',
  domain: 'domain',
} as const;
