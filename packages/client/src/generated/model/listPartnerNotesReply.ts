/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListPartnerNotesReplyCan } from './listPartnerNotesReplyCan.ts';
import type { PartnerNote } from './partnerNote.ts';

export interface ListPartnerNotesReply {
  items: PartnerNote[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  can: ListPartnerNotesReplyCan;
}
