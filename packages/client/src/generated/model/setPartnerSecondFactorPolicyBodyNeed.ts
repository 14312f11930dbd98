/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SetPartnerSecondFactorPolicyBodyNeed = typeof SetPartnerSecondFactorPolicyBodyNeed[keyof typeof SetPartnerSecondFactorPolicyBodyNeed];


export const SetPartnerSecondFactorPolicyBodyNeed = {
  free: 'free',
  own: 'own',
} as const;
