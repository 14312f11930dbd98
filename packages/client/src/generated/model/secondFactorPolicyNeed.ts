/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SecondFactorPolicyNeed = typeof SecondFactorPolicyNeed[keyof typeof SecondFactorPolicyNeed];


export const SecondFactorPolicyNeed = {
  free: 'free',
  own: 'own',
  all: 'all',
} as const;
