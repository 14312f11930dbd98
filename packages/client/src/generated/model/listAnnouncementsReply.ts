/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Announcement } from './announcement.ts';
import type { ListAnnouncementsReplyCan } from './listAnnouncementsReplyCan.ts';

export interface ListAnnouncementsReply {
  items: Announcement[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
  can: ListAnnouncementsReplyCan;
}
