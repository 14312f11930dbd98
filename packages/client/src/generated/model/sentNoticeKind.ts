/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SentNoticeKind = typeof SentNoticeKind[keyof typeof SentNoticeKind];


export const SentNoticeKind = {
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
