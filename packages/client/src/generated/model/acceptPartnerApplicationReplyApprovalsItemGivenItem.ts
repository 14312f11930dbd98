/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AcceptPartnerApplicationReplyApprovalsItemGivenItemVerdict } from './acceptPartnerApplicationReplyApprovalsItemGivenItemVerdict.ts';

export type AcceptPartnerApplicationReplyApprovalsItemGivenItem = {
  name: string;
  at: string;
  /** @nullable */
  note: string | null;
  verdict: AcceptPartnerApplicationReplyApprovalsItemGivenItemVerdict;
};
