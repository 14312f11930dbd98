/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CallOffOffboardingReplyCan } from './callOffOffboardingReplyCan.ts';
import type { Offboarding } from './offboarding.ts';

export interface CallOffOffboardingReply {
  current: Offboarding | null;
  items: Offboarding[];
  can: CallOffOffboardingReplyCan;
}
