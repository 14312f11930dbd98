/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetSegmentOverlapReplyPairsItem = {
  /**
     * Id of a segment.
     * @pattern ^seg_[0-9a-hjkmnp-tv-z]{26}$
     */
  a: string;
  /**
     * Id of a segment.
     * @pattern ^seg_[0-9a-hjkmnp-tv-z]{26}$
     */
  b: string;
  both: number;
};
