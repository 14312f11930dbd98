/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Fact } from './fact.ts';
import type { GetFactReplyCan } from './getFactReplyCan.ts';
import type { GetFactReplyData } from './getFactReplyData.ts';
import type { GetFactReplyOriginals } from './getFactReplyOriginals.ts';
import type { GetFactReplyReversal } from './getFactReplyReversal.ts';

export interface GetFactReply {
  /**
     * Id of a fact.
     * @pattern ^fct_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  kind: string;
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  partnerId: string;
  occurredOn: string;
  source: string;
  reference: string;
  data: GetFactReplyData;
  originals?: GetFactReplyOriginals;
  recordedAt: string;
  importId: string | null;
  reversal: GetFactReplyReversal;
  chain: Fact[];
  can: GetFactReplyCan;
}
