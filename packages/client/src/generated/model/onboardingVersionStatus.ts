/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type OnboardingVersionStatus = typeof OnboardingVersionStatus[keyof typeof OnboardingVersionStatus];


export const OnboardingVersionStatus = {
  draft: 'draft',
  published: 'published',
  superseded: 'superseded',
} as const;
