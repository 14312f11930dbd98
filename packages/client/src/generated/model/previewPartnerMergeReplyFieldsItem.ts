/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PreviewPartnerMergeReplyFieldsItemFrom } from './previewPartnerMergeReplyFieldsItemFrom.ts';

export type PreviewPartnerMergeReplyFieldsItem = {
  field: string;
  /** @nullable */
  kept: string | null;
  from: PreviewPartnerMergeReplyFieldsItemFrom;
  /** @nullable */
  dropped: string | null;
};
