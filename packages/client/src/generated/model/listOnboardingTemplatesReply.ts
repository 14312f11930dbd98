/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListOnboardingTemplatesReplyCan } from './listOnboardingTemplatesReplyCan.ts';
import type { OnboardingTemplate } from './onboardingTemplate.ts';

export interface ListOnboardingTemplatesReply {
  items: OnboardingTemplate[];
  can: ListOnboardingTemplatesReplyCan;
}
