/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { MergePartnerReplyMovesItemWhat } from './mergePartnerReplyMovesItemWhat.ts';

export type MergePartnerReplyMovesItem = {
  what: MergePartnerReplyMovesItemWhat;
  count: number;
};
