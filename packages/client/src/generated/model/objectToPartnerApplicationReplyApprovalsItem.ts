/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ObjectToPartnerApplicationReplyApprovalsItemGivenItem } from './objectToPartnerApplicationReplyApprovalsItemGivenItem.ts';
import type { ObjectToPartnerApplicationReplyApprovalsItemPeopleItem } from './objectToPartnerApplicationReplyApprovalsItemPeopleItem.ts';
import type { ObjectToPartnerApplicationReplyApprovalsItemState } from './objectToPartnerApplicationReplyApprovalsItemState.ts';
import type { ObjectToPartnerApplicationReplyApprovalsItemWhoKind } from './objectToPartnerApplicationReplyApprovalsItemWhoKind.ts';

export type ObjectToPartnerApplicationReplyApprovalsItem = {
  key: string;
  label: string;
  order: number;
  needed: number;
  whoKind: ObjectToPartnerApplicationReplyApprovalsItemWhoKind;
  /** @nullable */
  role: string | null;
  people: ObjectToPartnerApplicationReplyApprovalsItemPeopleItem[];
  possible: boolean;
  state: ObjectToPartnerApplicationReplyApprovalsItemState;
  given: ObjectToPartnerApplicationReplyApprovalsItemGivenItem[];
  mine: boolean;
  mayObject: boolean;
};
