/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AnswerSuggestedActionBodyKind = typeof AnswerSuggestedActionBodyKind[keyof typeof AnswerSuggestedActionBodyKind];


export const AnswerSuggestedActionBodyKind = {
  answerRequest: 'answerRequest',
  signAgreement: 'signAgreement',
  resumeOnboarding: 'resumeOnboarding',
  saveTier: 'saveTier',
  addAdministrator: 'addAdministrator',
  useBenefit: 'useBenefit',
  talkAboutTrend: 'talkAboutTrend',
  callSilent: 'callSilent',
  readNotice: 'readNotice',
  reachTier: 'reachTier',
} as const;
