/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AddResourceVersionBody = {
  /**
     * Id of a resourceFile.
     * @pattern ^rsf_[0-9a-hjkmnp-tv-z]{26}$
     */
  fileId: string;
  /** @pattern ^[a-z]{2}$ */
  language?: string | undefined;
  /**
     * Why: what is new.
     * @maxLength 500
     */
  note?: string | undefined;
};
