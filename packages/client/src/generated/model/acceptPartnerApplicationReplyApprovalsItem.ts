/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AcceptPartnerApplicationReplyApprovalsItemGivenItem } from './acceptPartnerApplicationReplyApprovalsItemGivenItem.ts';
import type { AcceptPartnerApplicationReplyApprovalsItemPeopleItem } from './acceptPartnerApplicationReplyApprovalsItemPeopleItem.ts';
import type { AcceptPartnerApplicationReplyApprovalsItemState } from './acceptPartnerApplicationReplyApprovalsItemState.ts';
import type { AcceptPartnerApplicationReplyApprovalsItemWhoKind } from './acceptPartnerApplicationReplyApprovalsItemWhoKind.ts';

export type AcceptPartnerApplicationReplyApprovalsItem = {
  key: string;
  label: string;
  order: number;
  needed: number;
  whoKind: AcceptPartnerApplicationReplyApprovalsItemWhoKind;
  /** @nullable */
  role: string | null;
  people: AcceptPartnerApplicationReplyApprovalsItemPeopleItem[];
  possible: boolean;
  state: AcceptPartnerApplicationReplyApprovalsItemState;
  given: AcceptPartnerApplicationReplyApprovalsItemGivenItem[];
  mine: boolean;
  mayObject: boolean;
};
