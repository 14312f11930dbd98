/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ObjectToPartnerApplicationReplyApprovalsItemGivenItemVerdict } from './objectToPartnerApplicationReplyApprovalsItemGivenItemVerdict.ts';

export type ObjectToPartnerApplicationReplyApprovalsItemGivenItem = {
  name: string;
  at: string;
  /** @nullable */
  note: string | null;
  verdict: ObjectToPartnerApplicationReplyApprovalsItemGivenItemVerdict;
};
