/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { OnboardingTemplateCan } from './onboardingTemplateCan.ts';
import type { OnboardingTemplateName } from './onboardingTemplateName.ts';
import type { OnboardingTemplateStatus } from './onboardingTemplateStatus.ts';
import type { OnboardingVersion } from './onboardingVersion.ts';

export interface OnboardingTemplate {
  /**
     * Id of a onboardingTemplate.
     * @pattern ^obt_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  status: OnboardingTemplateStatus;
  name: OnboardingTemplateName;
  label: string;
  types: string[];
  revision: number;
  current: OnboardingVersion | null;
  draft: OnboardingVersion | null;
  running: number;
  stalled: number;
  completed: number;
  can: OnboardingTemplateCan;
}
