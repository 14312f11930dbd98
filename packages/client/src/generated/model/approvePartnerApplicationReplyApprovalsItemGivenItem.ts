/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApprovePartnerApplicationReplyApprovalsItemGivenItemVerdict } from './approvePartnerApplicationReplyApprovalsItemGivenItemVerdict.ts';

export type ApprovePartnerApplicationReplyApprovalsItemGivenItem = {
  name: string;
  at: string;
  /** @nullable */
  note: string | null;
  verdict: ApprovePartnerApplicationReplyApprovalsItemGivenItemVerdict;
};
