/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PreviewOffboardingReplyLinesItemWhat = typeof PreviewOffboardingReplyLinesItemWhat[keyof typeof PreviewOffboardingReplyLinesItemWhat];


export const PreviewOffboardingReplyLinesItemWhat = {
  people: 'people',
  invitations: 'invitations',
  keys: 'keys',
  signIn: 'signIn',
  benefits: 'benefits',
  protections: 'protections',
  requests: 'requests',
  agreements: 'agreements',
  links: 'links',
  territories: 'territories',
} as const;
