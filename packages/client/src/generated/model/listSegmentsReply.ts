/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListSegmentsReplyCan } from './listSegmentsReplyCan.ts';
import type { Segment } from './segment.ts';

export interface ListSegmentsReply {
  items: Segment[];
  programId: string | null;
  can: ListSegmentsReplyCan;
}
