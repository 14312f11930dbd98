/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DeclinePartnerApplicationReplyApprovalsItemGivenItem } from './declinePartnerApplicationReplyApprovalsItemGivenItem.ts';
import type { DeclinePartnerApplicationReplyApprovalsItemPeopleItem } from './declinePartnerApplicationReplyApprovalsItemPeopleItem.ts';
import type { DeclinePartnerApplicationReplyApprovalsItemState } from './declinePartnerApplicationReplyApprovalsItemState.ts';
import type { DeclinePartnerApplicationReplyApprovalsItemWhoKind } from './declinePartnerApplicationReplyApprovalsItemWhoKind.ts';

export type DeclinePartnerApplicationReplyApprovalsItem = {
  key: string;
  label: string;
  order: number;
  needed: number;
  whoKind: DeclinePartnerApplicationReplyApprovalsItemWhoKind;
  /** @nullable */
  role: string | null;
  people: DeclinePartnerApplicationReplyApprovalsItemPeopleItem[];
  possible: boolean;
  state: DeclinePartnerApplicationReplyApprovalsItemState;
  given: DeclinePartnerApplicationReplyApprovalsItemGivenItem[];
  mine: boolean;
  mayObject: boolean;
};
