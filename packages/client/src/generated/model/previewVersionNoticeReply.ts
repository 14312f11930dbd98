/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PreviewVersionNoticeReplyReach } from './previewVersionNoticeReplyReach.ts';
import type { PreviewVersionNoticeReplySamplesItem } from './previewVersionNoticeReplySamplesItem.ts';

export interface PreviewVersionNoticeReply {
  atOnce: boolean;
  reach: PreviewVersionNoticeReplyReach;
  lookedAt: number;
  more: boolean;
  gains: number;
  loses: number;
  unchanged: number;
  samples: PreviewVersionNoticeReplySamplesItem[];
}
