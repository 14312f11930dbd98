/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetOversightReplyCan } from './getOversightReplyCan.ts';

export interface GetOversightReply {
  toApprove: number;
  exceptions: number;
  appeals: number;
  overdueAppeals: number;
  can: GetOversightReplyCan;
}
