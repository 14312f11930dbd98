/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SettleApplicationMatchReplyApprovalsItemGivenItem } from './settleApplicationMatchReplyApprovalsItemGivenItem.ts';
import type { SettleApplicationMatchReplyApprovalsItemPeopleItem } from './settleApplicationMatchReplyApprovalsItemPeopleItem.ts';
import type { SettleApplicationMatchReplyApprovalsItemState } from './settleApplicationMatchReplyApprovalsItemState.ts';
import type { SettleApplicationMatchReplyApprovalsItemWhoKind } from './settleApplicationMatchReplyApprovalsItemWhoKind.ts';

export type SettleApplicationMatchReplyApprovalsItem = {
  key: string;
  label: string;
  order: number;
  needed: number;
  whoKind: SettleApplicationMatchReplyApprovalsItemWhoKind;
  /** @nullable */
  role: string | null;
  people: SettleApplicationMatchReplyApprovalsItemPeopleItem[];
  possible: boolean;
  state: SettleApplicationMatchReplyApprovalsItemState;
  given: SettleApplicationMatchReplyApprovalsItemGivenItem[];
  mine: boolean;
  mayObject: boolean;
};
