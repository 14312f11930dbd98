/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ReviewPartnerApplicationReplyApprovalsItemGivenItemVerdict } from './reviewPartnerApplicationReplyApprovalsItemGivenItemVerdict.ts';

export type ReviewPartnerApplicationReplyApprovalsItemGivenItem = {
  name: string;
  at: string;
  /** @nullable */
  note: string | null;
  verdict: ReviewPartnerApplicationReplyApprovalsItemGivenItemVerdict;
};
