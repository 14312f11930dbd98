/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type DeclineAgreementBody = {
  /**
     * Id of a agreementVersion.
     * @pattern ^agv_[0-9a-hjkmnp-tv-z]{26}$
     */
  versionId: string;
  /**
     * @minLength 1
     * @maxLength 2000
     */
  reason: string;
};
