/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { MailPreview } from './mailPreview.ts';
import type { PreviewAnnouncementReplyReach } from './previewAnnouncementReplyReach.ts';

export interface PreviewAnnouncementReply {
  reach: PreviewAnnouncementReplyReach;
  mail: MailPreview;
}
