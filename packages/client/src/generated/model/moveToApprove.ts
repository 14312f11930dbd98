/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { MoveBrief } from './moveBrief.ts';
import type { MoveToApproveApprovalsItem } from './moveToApproveApprovalsItem.ts';
import type { MoveToApproveApproversItem } from './moveToApproveApproversItem.ts';
import type { MoveToApproveCan } from './moveToApproveCan.ts';
import type { MoveToApprovePartner } from './moveToApprovePartner.ts';

export interface MoveToApprove {
  move: MoveBrief;
  partner: MoveToApprovePartner;
  needed: number;
  approvals: MoveToApproveApprovalsItem[];
  approvers: MoveToApproveApproversItem[];
  can: MoveToApproveCan;
}
