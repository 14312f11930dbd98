/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetStandingTrendReplyPointsItem } from './getStandingTrendReplyPointsItem.ts';

export interface GetStandingTrendReply {
  track: string;
  label: string;
  points: GetStandingTrendReplyPointsItem[];
}
