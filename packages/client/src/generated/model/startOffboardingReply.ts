/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Offboarding } from './offboarding.ts';
import type { StartOffboardingReplyCan } from './startOffboardingReplyCan.ts';

export interface StartOffboardingReply {
  current: Offboarding | null;
  items: Offboarding[];
  can: StartOffboardingReplyCan;
}
