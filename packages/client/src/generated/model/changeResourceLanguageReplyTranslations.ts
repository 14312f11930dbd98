/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ChangeResourceLanguageReplyTranslations = {[key: string]: {
  /**
     * @minLength 1
     * @maxLength 200
     */
  title: string;
  /** @maxLength 2000 */
  summary: string;
}};
