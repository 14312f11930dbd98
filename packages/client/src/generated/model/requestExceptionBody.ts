/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type RequestExceptionBody = {
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId?: string | undefined;
  /**
     * @minLength 1
     * @maxLength 80
     */
  track: string;
  /**
     * @minLength 1
     * @maxLength 120
     */
  tier: string;
  untilOn: string;
  /**
     * @minLength 1
     * @maxLength 1000
     */
  reason: string;
};
