/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { NoticeBlock } from './noticeBlock.ts';
import type { PreviewVersionNoticeReplySamplesItemChange } from './previewVersionNoticeReplySamplesItemChange.ts';
import type { PreviewVersionNoticeReplySamplesItemPartner } from './previewVersionNoticeReplySamplesItemPartner.ts';

export type PreviewVersionNoticeReplySamplesItem = {
  subject: string;
  html: string;
  text: string;
  blocks: NoticeBlock[];
  partner: PreviewVersionNoticeReplySamplesItemPartner;
  change: PreviewVersionNoticeReplySamplesItemChange;
};
