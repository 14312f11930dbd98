/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SendTestMailReplyStatus } from './sendTestMailReplyStatus.ts';

export interface SendTestMailReply {
  status: SendTestMailReplyStatus;
  answer: string;
}
