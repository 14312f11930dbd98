/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DecideBenefitApplicationBodyDecision = typeof DecideBenefitApplicationBodyDecision[keyof typeof DecideBenefitApplicationBodyDecision];


export const DecideBenefitApplicationBodyDecision = {
  approve: 'approve',
  reject: 'reject',
  ask: 'ask',
} as const;
