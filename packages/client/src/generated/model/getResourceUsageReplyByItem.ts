/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetResourceUsageReplyByItemPartner } from './getResourceUsageReplyByItemPartner.ts';

export type GetResourceUsageReplyByItem = {
  partner: GetResourceUsageReplyByItemPartner;
  /** @nullable */
  person: string | null;
  views: number;
  downloads: number;
  shares: number;
  sharedDownloads: number;
  lastOn: string;
};
