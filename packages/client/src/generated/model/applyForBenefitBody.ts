/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApplyForBenefitBody = {
  /** @maxLength 80 */
  benefit: string;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId?: string | undefined;
  /**
     * How much is asked for; all that it is worth where absent.
     * @pattern ^-?\d+(\.\d+)?$
     */
  amount?: string | undefined;
  /**
     * @minLength 1
     * @maxLength 2000
     */
  purpose: string;
  /** False keeps it, to be submitted later. */
  submit?: boolean | undefined;
};
