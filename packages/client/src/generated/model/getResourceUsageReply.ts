/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetResourceUsageReplyByItem } from './getResourceUsageReplyByItem.ts';
import type { GetResourceUsageReplyDaysItem } from './getResourceUsageReplyDaysItem.ts';
import type { GetResourceUsageReplyTotal } from './getResourceUsageReplyTotal.ts';

export interface GetResourceUsageReply {
  from: string;
  to: string;
  total: GetResourceUsageReplyTotal;
  days: GetResourceUsageReplyDaysItem[];
  by: GetResourceUsageReplyByItem[];
}
