/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateAnnouncementBodyBody = {
  /**
     * Empty or absent: none in this language.
     * @maxLength 20000
     */
  en?: string | undefined;
  /** @maxLength 20000 */
  de?: string | undefined;
};
