/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type NoticeRunKind = typeof NoticeRunKind[keyof typeof NoticeRunKind];


export const NoticeRunKind = {
  versionAnnounced: 'versionAnnounced',
  versionWithdrawn: 'versionWithdrawn',
  moveScheduled: 'moveScheduled',
  moveCancelled: 'moveCancelled',
  moveEffective: 'moveEffective',
  moveDeclined: 'moveDeclined',
  exceptionGranted: 'exceptionGranted',
  exceptionEnded: 'exceptionEnded',
  appealDecided: 'appealDecided',
  benefitAsked: 'benefitAsked',
  benefitGiven: 'benefitGiven',
  benefitRejected: 'benefitRejected',
  benefitChanged: 'benefitChanged',
  benefitWithdrawn: 'benefitWithdrawn',
  openingGranted: 'openingGranted',
  openingDeclined: 'openingDeclined',
  agreementAsked: 'agreementAsked',
  agreementReminded: 'agreementReminded',
  agreementLapsed: 'agreementLapsed',
  agreementExpiring: 'agreementExpiring',
  onboardingStarted: 'onboardingStarted',
  onboardingDue: 'onboardingDue',
  announcement: 'announcement',
} as const;
