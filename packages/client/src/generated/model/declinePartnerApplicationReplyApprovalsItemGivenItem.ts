/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DeclinePartnerApplicationReplyApprovalsItemGivenItemVerdict } from './declinePartnerApplicationReplyApprovalsItemGivenItemVerdict.ts';

export type DeclinePartnerApplicationReplyApprovalsItemGivenItem = {
  name: string;
  at: string;
  /** @nullable */
  note: string | null;
  verdict: DeclinePartnerApplicationReplyApprovalsItemGivenItemVerdict;
};
