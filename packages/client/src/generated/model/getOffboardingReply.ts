/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetOffboardingReplyCan } from './getOffboardingReplyCan.ts';
import type { Offboarding } from './offboarding.ts';

export interface GetOffboardingReply {
  current: Offboarding | null;
  items: Offboarding[];
  can: GetOffboardingReplyCan;
}
