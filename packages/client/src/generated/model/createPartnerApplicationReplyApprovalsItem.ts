/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreatePartnerApplicationReplyApprovalsItemGivenItem } from './createPartnerApplicationReplyApprovalsItemGivenItem.ts';
import type { CreatePartnerApplicationReplyApprovalsItemPeopleItem } from './createPartnerApplicationReplyApprovalsItemPeopleItem.ts';
import type { CreatePartnerApplicationReplyApprovalsItemState } from './createPartnerApplicationReplyApprovalsItemState.ts';
import type { CreatePartnerApplicationReplyApprovalsItemWhoKind } from './createPartnerApplicationReplyApprovalsItemWhoKind.ts';

export type CreatePartnerApplicationReplyApprovalsItem = {
  key: string;
  label: string;
  order: number;
  needed: number;
  whoKind: CreatePartnerApplicationReplyApprovalsItemWhoKind;
  /** @nullable */
  role: string | null;
  people: CreatePartnerApplicationReplyApprovalsItemPeopleItem[];
  possible: boolean;
  state: CreatePartnerApplicationReplyApprovalsItemState;
  given: CreatePartnerApplicationReplyApprovalsItemGivenItem[];
  mine: boolean;
  mayObject: boolean;
};
