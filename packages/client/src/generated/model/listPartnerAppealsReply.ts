/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Appeal } from './appeal.ts';
import type { Appealable } from './appealable.ts';
import type { ListPartnerAppealsReplyCan } from './listPartnerAppealsReplyCan.ts';

export interface ListPartnerAppealsReply {
  items: Appeal[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  appealable: Appealable[];
  can: ListPartnerAppealsReplyCan;
}
