/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AnswerSuggestedActionBodyAnswer = typeof AnswerSuggestedActionBodyAnswer[keyof typeof AnswerSuggestedActionBodyAnswer];


export const AnswerSuggestedActionBodyAnswer = {
  done: 'done',
  snoozed: 'snoozed',
  notUseful: 'notUseful',
} as const;
