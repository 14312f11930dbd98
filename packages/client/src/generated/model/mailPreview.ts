/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { NoticeBlock } from './noticeBlock.ts';

export interface MailPreview {
  subject: string;
  html: string;
  text: string;
  blocks: NoticeBlock[];
}
