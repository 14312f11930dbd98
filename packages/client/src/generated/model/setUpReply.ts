/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface SetUpReply {
  /**
     * Id of a vendor.
     * @pattern ^vnd_[0-9a-hjkmnp-tv-z]{26}$
     */
  vendorId: string;
}
