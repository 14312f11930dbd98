/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SetSecondFactorPolicyBodyNeed = typeof SetSecondFactorPolicyBodyNeed[keyof typeof SetSecondFactorPolicyBodyNeed];


export const SetSecondFactorPolicyBodyNeed = {
  free: 'free',
  own: 'own',
  all: 'all',
} as const;
