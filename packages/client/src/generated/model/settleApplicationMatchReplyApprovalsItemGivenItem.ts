/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SettleApplicationMatchReplyApprovalsItemGivenItemVerdict } from './settleApplicationMatchReplyApprovalsItemGivenItemVerdict.ts';

export type SettleApplicationMatchReplyApprovalsItemGivenItem = {
  name: string;
  at: string;
  /** @nullable */
  note: string | null;
  verdict: SettleApplicationMatchReplyApprovalsItemGivenItemVerdict;
};
