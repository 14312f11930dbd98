/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApproveMovesReplyItemsItemProblem } from './approveMovesReplyItemsItemProblem.ts';
import type { ApproveMovesReplyItemsItemStatus } from './approveMovesReplyItemsItemStatus.ts';

export type ApproveMovesReplyItemsItem = {
  /**
     * Id of a move.
     * @pattern ^mov_[0-9a-hjkmnp-tv-z]{26}$
     */
  moveId: string;
  status: ApproveMovesReplyItemsItemStatus;
  problem: ApproveMovesReplyItemsItemProblem;
};
