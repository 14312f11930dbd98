/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type EvaluationPurpose = typeof EvaluationPurpose[keyof typeof EvaluationPurpose];


export const EvaluationPurpose = {
  live: 'live',
  history: 'history',
} as const;
