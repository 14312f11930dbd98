/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListActionAnswersReplyItemsItemKind = typeof ListActionAnswersReplyItemsItemKind[keyof typeof ListActionAnswersReplyItemsItemKind];


export const ListActionAnswersReplyItemsItemKind = {
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
