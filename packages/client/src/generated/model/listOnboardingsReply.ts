/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListOnboardingsReplyCan } from './listOnboardingsReplyCan.ts';
import type { ListOnboardingsReplyCounts } from './listOnboardingsReplyCounts.ts';
import type { Onboarding } from './onboarding.ts';

export interface ListOnboardingsReply {
  items: Onboarding[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  counts: ListOnboardingsReplyCounts;
  can: ListOnboardingsReplyCan;
}
