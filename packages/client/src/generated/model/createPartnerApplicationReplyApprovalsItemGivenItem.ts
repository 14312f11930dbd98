/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreatePartnerApplicationReplyApprovalsItemGivenItemVerdict } from './createPartnerApplicationReplyApprovalsItemGivenItemVerdict.ts';

export type CreatePartnerApplicationReplyApprovalsItemGivenItem = {
  name: string;
  at: string;
  /** @nullable */
  note: string | null;
  verdict: CreatePartnerApplicationReplyApprovalsItemGivenItemVerdict;
};
