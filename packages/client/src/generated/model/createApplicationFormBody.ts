/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CreateApplicationFormBody = {
  /**
     * @minLength 1
     * @maxLength 120
     */
  name: string;
  /** @pattern ^[a-z0-9][a-z0-9-]{1,40}$ */
  slug: string;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId?: string | undefined;
};
