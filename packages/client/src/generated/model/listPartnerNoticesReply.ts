/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerNoticesReplyCan } from './listPartnerNoticesReplyCan.ts';
import type { Notice } from './notice.ts';

export interface ListPartnerNoticesReply {
  items: Notice[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  unread: number;
  waiting: Notice[];
  can: ListPartnerNoticesReplyCan;
}
