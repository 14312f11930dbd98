/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantReplyStepsItemSide = typeof AskApplicantReplyStepsItemSide[keyof typeof AskApplicantReplyStepsItemSide];


export const AskApplicantReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
