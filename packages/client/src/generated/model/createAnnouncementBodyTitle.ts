/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateAnnouncementBodyTitle = {
  /**
     * Empty or absent: none in this language.
     * @maxLength 200
     */
  en?: string;
  /** @maxLength 200 */
  de?: string;
};
