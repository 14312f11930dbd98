/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerApplicationReplyApprovalsItemGivenItemVerdict } from './getPartnerApplicationReplyApprovalsItemGivenItemVerdict.ts';

export type GetPartnerApplicationReplyApprovalsItemGivenItem = {
  name: string;
  at: string;
  /** @nullable */
  note: string | null;
  verdict: GetPartnerApplicationReplyApprovalsItemGivenItemVerdict;
};
