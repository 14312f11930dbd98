/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Branding } from './branding.ts';

export type AnswerApplicationQuestionReplyVendor = {
  name: string;
  /** @pattern ^[a-z0-9][a-z0-9-]{1,40}$ */
  slug: string;
  branding: Branding;
  timeZone: string;
};
