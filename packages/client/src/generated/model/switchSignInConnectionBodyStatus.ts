/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SwitchSignInConnectionBodyStatus = typeof SwitchSignInConnectionBodyStatus[keyof typeof SwitchSignInConnectionBodyStatus];


export const SwitchSignInConnectionBodyStatus = {
  off: 'off',
  on: 'on',
} as const;
