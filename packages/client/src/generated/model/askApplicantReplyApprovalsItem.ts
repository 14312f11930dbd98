/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AskApplicantReplyApprovalsItemGivenItem } from './askApplicantReplyApprovalsItemGivenItem.ts';
import type { AskApplicantReplyApprovalsItemPeopleItem } from './askApplicantReplyApprovalsItemPeopleItem.ts';
import type { AskApplicantReplyApprovalsItemState } from './askApplicantReplyApprovalsItemState.ts';
import type { AskApplicantReplyApprovalsItemWhoKind } from './askApplicantReplyApprovalsItemWhoKind.ts';

export type AskApplicantReplyApprovalsItem = {
  key: string;
  label: string;
  order: number;
  needed: number;
  whoKind: AskApplicantReplyApprovalsItemWhoKind;
  /** @nullable */
  role: string | null;
  people: AskApplicantReplyApprovalsItemPeopleItem[];
  possible: boolean;
  state: AskApplicantReplyApprovalsItemState;
  given: AskApplicantReplyApprovalsItemGivenItem[];
  mine: boolean;
  mayObject: boolean;
};
