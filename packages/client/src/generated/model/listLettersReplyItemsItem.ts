/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListLettersReplyItemsItem = {
  /**
     * Id of a letter.
     * @pattern ^ltr_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  to: string;
  address: string;
  subject: string;
  html: string;
  text: string;
  createdAt: string;
};
