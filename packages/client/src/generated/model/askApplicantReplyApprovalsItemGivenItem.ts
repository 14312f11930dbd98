/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AskApplicantReplyApprovalsItemGivenItemVerdict } from './askApplicantReplyApprovalsItemGivenItemVerdict.ts';

export type AskApplicantReplyApprovalsItemGivenItem = {
  name: string;
  at: string;
  /** @nullable */
  note: string | null;
  verdict: AskApplicantReplyApprovalsItemGivenItemVerdict;
};
