/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListPartnerSegmentsReplyItemsItem = {
  /**
     * Id of a segment.
     * @pattern ^seg_[0-9a-hjkmnp-tv-z]{26}$
     */
  segmentId: string;
  label: string;
  joinedOn: string;
  leftOn: string | null;
};
