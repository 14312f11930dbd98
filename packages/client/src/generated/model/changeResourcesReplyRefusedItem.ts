/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ChangeResourcesReplyRefusedItem = {
  /**
     * Id of a resource.
     * @pattern ^res_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  title: string;
  reason: string;
};
