/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Mail } from './mail.ts';

export interface ListNoticeMailsReply {
  items: Mail[];
}
