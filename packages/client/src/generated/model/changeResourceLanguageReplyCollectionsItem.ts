/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ChangeResourceLanguageReplyCollectionsItem = {
  /**
     * Id of a resourceCollection.
     * @pattern ^rsc_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
};
