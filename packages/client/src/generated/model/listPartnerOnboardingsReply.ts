/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FullOnboarding } from './fullOnboarding.ts';
import type { ListPartnerOnboardingsReplyCan } from './listPartnerOnboardingsReplyCan.ts';

export interface ListPartnerOnboardingsReply {
  items: FullOnboarding[];
  can: ListPartnerOnboardingsReplyCan;
}
