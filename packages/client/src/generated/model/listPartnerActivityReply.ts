/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Activity } from './activity.ts';

export interface ListPartnerActivityReply {
  items: Activity[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
