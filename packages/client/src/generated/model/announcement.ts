/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AnnouncementBody } from './announcementBody.ts';
import type { AnnouncementCan } from './announcementCan.ts';
import type { AnnouncementResult } from './announcementResult.ts';
import type { AnnouncementReturned } from './announcementReturned.ts';
import type { AnnouncementStatus } from './announcementStatus.ts';
import type { AnnouncementTitle } from './announcementTitle.ts';
import type { Audience } from './audience.ts';

export interface Announcement {
  /**
     * Id of a announcement.
     * @pattern ^ann_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  status: AnnouncementStatus;
  title: AnnouncementTitle;
  body: AnnouncementBody;
  audience: Audience;
  important: boolean;
  revision: number;
  scheduledAt: string | null;
  publishedAt: string | null;
  /** @nullable */
  publishedBy: string | null;
  withdrawnAt: string | null;
  returned: AnnouncementReturned;
  createdBy: string;
  createdAt: string;
  updatedAt: string;
  result: AnnouncementResult;
  can: AnnouncementCan;
}
