/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApproveMovesBody = {
  /**
     * @minItems 1
     * @maxItems 200
     * @items.pattern ^mov_[0-9a-hjkmnp-tv-z]{26}$
     */
  moveIds: string[];
  /** @maxLength 1000 */
  reason?: string | undefined;
};
