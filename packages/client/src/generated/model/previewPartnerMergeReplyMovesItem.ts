/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PreviewPartnerMergeReplyMovesItemWhat } from './previewPartnerMergeReplyMovesItemWhat.ts';

export type PreviewPartnerMergeReplyMovesItem = {
  what: PreviewPartnerMergeReplyMovesItemWhat;
  count: number;
};
