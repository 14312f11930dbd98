/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PreviewOffboardingReplyLinesItem } from './previewOffboardingReplyLinesItem.ts';

export interface PreviewOffboardingReply {
  lines: PreviewOffboardingReplyLinesItem[];
  keepUntilOn: string;
}
