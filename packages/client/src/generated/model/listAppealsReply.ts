/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Appeal } from './appeal.ts';
import type { ListAppealsReplyCan } from './listAppealsReplyCan.ts';

export interface ListAppealsReply {
  items: Appeal[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  can: ListAppealsReplyCan;
}
