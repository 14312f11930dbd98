/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SignInOutcomeKind = typeof SignInOutcomeKind[keyof typeof SignInOutcomeKind];


export const SignInOutcomeKind = {
  enter: 'enter',
  join: 'join',
  refuse: 'refuse',
} as const;
