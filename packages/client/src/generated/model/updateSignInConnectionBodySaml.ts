/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateSignInConnectionBodySaml = {
  /**
     * @minLength 20
     * @maxLength 500000
     */
  metadata?: string;
  /** @maxLength 1000 */
  metadataUrl?: string;
  allowUnsolicited?: boolean;
};
