/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Offboarding } from './offboarding.ts';
import type { ReinstatePartnerReplyCan } from './reinstatePartnerReplyCan.ts';

export interface ReinstatePartnerReply {
  current: Offboarding | null;
  items: Offboarding[];
  can: ReinstatePartnerReplyCan;
}
