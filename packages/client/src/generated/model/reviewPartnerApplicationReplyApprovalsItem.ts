/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ReviewPartnerApplicationReplyApprovalsItemGivenItem } from './reviewPartnerApplicationReplyApprovalsItemGivenItem.ts';
import type { ReviewPartnerApplicationReplyApprovalsItemPeopleItem } from './reviewPartnerApplicationReplyApprovalsItemPeopleItem.ts';
import type { ReviewPartnerApplicationReplyApprovalsItemState } from './reviewPartnerApplicationReplyApprovalsItemState.ts';
import type { ReviewPartnerApplicationReplyApprovalsItemWhoKind } from './reviewPartnerApplicationReplyApprovalsItemWhoKind.ts';

export type ReviewPartnerApplicationReplyApprovalsItem = {
  key: string;
  label: string;
  order: number;
  needed: number;
  whoKind: ReviewPartnerApplicationReplyApprovalsItemWhoKind;
  /** @nullable */
  role: string | null;
  people: ReviewPartnerApplicationReplyApprovalsItemPeopleItem[];
  possible: boolean;
  state: ReviewPartnerApplicationReplyApprovalsItemState;
  given: ReviewPartnerApplicationReplyApprovalsItemGivenItem[];
  mine: boolean;
  mayObject: boolean;
};
