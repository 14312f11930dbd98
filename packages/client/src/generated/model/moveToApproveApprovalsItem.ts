/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { MoveToApproveApprovalsItemDecision } from './moveToApproveApprovalsItemDecision.ts';
import type { MoveToApproveApprovalsItemPerson } from './moveToApproveApprovalsItemPerson.ts';

export type MoveToApproveApprovalsItem = {
  person: MoveToApproveApprovalsItemPerson;
  decision: MoveToApproveApprovalsItemDecision;
  at: string;
  /** @nullable */
  reason: string | null;
};
