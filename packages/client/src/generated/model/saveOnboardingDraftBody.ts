/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { OnboardingContent } from './onboardingContent.ts';
import type { SaveOnboardingDraftBodyName } from './saveOnboardingDraftBodyName.ts';

export type SaveOnboardingDraftBody = {
  revision: number;
  name: SaveOnboardingDraftBodyName;
  /**
     * @maxItems 50
     * @items.minLength 1
     * @items.maxLength 100
     */
  types: string[];
  content: OnboardingContent;
};
