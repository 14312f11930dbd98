/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { MergePartnerReplyFieldsItemFrom } from './mergePartnerReplyFieldsItemFrom.ts';

export type MergePartnerReplyFieldsItem = {
  field: string;
  /** @nullable */
  kept: string | null;
  from: MergePartnerReplyFieldsItemFrom;
  /** @nullable */
  dropped: string | null;
};
