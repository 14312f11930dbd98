/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Gate } from './gate.ts';
import type { ListGatesReplyCan } from './listGatesReplyCan.ts';
import type { ListGatesReplyPagesItem } from './listGatesReplyPagesItem.ts';

export interface ListGatesReply {
  items: Gate[];
  programId: string | null;
  pages: ListGatesReplyPagesItem[];
  waiting: number;
  late: number;
  can: ListGatesReplyCan;
}
