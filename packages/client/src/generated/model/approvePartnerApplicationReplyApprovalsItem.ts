/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApprovePartnerApplicationReplyApprovalsItemGivenItem } from './approvePartnerApplicationReplyApprovalsItemGivenItem.ts';
import type { ApprovePartnerApplicationReplyApprovalsItemPeopleItem } from './approvePartnerApplicationReplyApprovalsItemPeopleItem.ts';
import type { ApprovePartnerApplicationReplyApprovalsItemState } from './approvePartnerApplicationReplyApprovalsItemState.ts';
import type { ApprovePartnerApplicationReplyApprovalsItemWhoKind } from './approvePartnerApplicationReplyApprovalsItemWhoKind.ts';

export type ApprovePartnerApplicationReplyApprovalsItem = {
  key: string;
  label: string;
  order: number;
  needed: number;
  whoKind: ApprovePartnerApplicationReplyApprovalsItemWhoKind;
  /** @nullable */
  role: string | null;
  people: ApprovePartnerApplicationReplyApprovalsItemPeopleItem[];
  possible: boolean;
  state: ApprovePartnerApplicationReplyApprovalsItemState;
  given: ApprovePartnerApplicationReplyApprovalsItemGivenItem[];
  mine: boolean;
  mayObject: boolean;
};
