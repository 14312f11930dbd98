/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { OnboardingContent } from './onboardingContent.ts';
import type { OnboardingVersionStatus } from './onboardingVersionStatus.ts';

export interface OnboardingVersion {
  /**
     * Id of a onboardingVersion.
     * @pattern ^obv_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  number: number;
  status: OnboardingVersionStatus;
  content: OnboardingContent;
  revision: number;
  createdBy: string;
  /** @nullable */
  publishedBy: string | null;
  publishedAt: string | null;
}
