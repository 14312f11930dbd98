/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerApplicationReplyApprovalsItemGivenItem } from './getPartnerApplicationReplyApprovalsItemGivenItem.ts';
import type { GetPartnerApplicationReplyApprovalsItemPeopleItem } from './getPartnerApplicationReplyApprovalsItemPeopleItem.ts';
import type { GetPartnerApplicationReplyApprovalsItemState } from './getPartnerApplicationReplyApprovalsItemState.ts';
import type { GetPartnerApplicationReplyApprovalsItemWhoKind } from './getPartnerApplicationReplyApprovalsItemWhoKind.ts';

export type GetPartnerApplicationReplyApprovalsItem = {
  key: string;
  label: string;
  order: number;
  needed: number;
  whoKind: GetPartnerApplicationReplyApprovalsItemWhoKind;
  /** @nullable */
  role: string | null;
  people: GetPartnerApplicationReplyApprovalsItemPeopleItem[];
  possible: boolean;
  state: GetPartnerApplicationReplyApprovalsItemState;
  given: GetPartnerApplicationReplyApprovalsItemGivenItem[];
  mine: boolean;
  mayObject: boolean;
};
