/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FullNoticeKind = typeof FullNoticeKind[keyof typeof FullNoticeKind];


export const FullNoticeKind = {
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
