/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type OnboardingTemplateStatus = typeof OnboardingTemplateStatus[keyof typeof OnboardingTemplateStatus];


export const OnboardingTemplateStatus = {
  active: 'active',
  retired: 'retired',
} as const;
