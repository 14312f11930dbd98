/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface ConfirmApplicationReply {
  statusToken: string;
  /**
     * Id of a partnerApplication.
     * @pattern ^pap_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
}
