/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PreviewOffboardingReplyLinesItemWhat } from './previewOffboardingReplyLinesItemWhat.ts';

export type PreviewOffboardingReplyLinesItem = {
  what: PreviewOffboardingReplyLinesItemWhat;
  count: number;
  on: string;
  names: string[];
};
