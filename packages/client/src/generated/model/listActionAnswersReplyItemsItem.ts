/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListActionAnswersReplyItemsItemAnswer } from './listActionAnswersReplyItemsItemAnswer.ts';
import type { ListActionAnswersReplyItemsItemKind } from './listActionAnswersReplyItemsItemKind.ts';

export type ListActionAnswersReplyItemsItem = {
  kind: ListActionAnswersReplyItemsItemKind;
  answer: ListActionAnswersReplyItemsItemAnswer;
  /** @nullable */
  reason: string | null;
  untilOn: string | null;
  by: string;
  at: string;
};
