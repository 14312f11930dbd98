/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FindSignInWaysReplyItemsItem = {
  /**
     * Id of a signInConnection.
     * @pattern ^sic_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  vendor: string;
  enforced: boolean;
};
