/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclineMovesReplyItemsItemProblem = {
  code: string;
  detail: string;
  /** @nullable */
  remedy: string | null;
} | null;
