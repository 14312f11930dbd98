/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateOnboardingTemplateBodyName } from './createOnboardingTemplateBodyName.ts';
import type { OnboardingContent } from './onboardingContent.ts';

export type CreateOnboardingTemplateBody = {
  name: CreateOnboardingTemplateBodyName;
  /**
     * @maxItems 50
     * @items.minLength 1
     * @items.maxLength 100
     */
  types?: string[] | undefined;
  content: OnboardingContent;
};
