/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SignInConnectionStatus = typeof SignInConnectionStatus[keyof typeof SignInConnectionStatus];


export const SignInConnectionStatus = {
  off: 'off',
  on: 'on',
} as const;
