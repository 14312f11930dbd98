/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DeclineMovesReplyItemsItemProblem } from './declineMovesReplyItemsItemProblem.ts';
import type { DeclineMovesReplyItemsItemStatus } from './declineMovesReplyItemsItemStatus.ts';

export type DeclineMovesReplyItemsItem = {
  /**
     * Id of a move.
     * @pattern ^mov_[0-9a-hjkmnp-tv-z]{26}$
     */
  moveId: string;
  status: DeclineMovesReplyItemsItemStatus;
  problem: DeclineMovesReplyItemsItemProblem;
};
