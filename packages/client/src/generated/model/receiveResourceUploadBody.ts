/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ReceiveResourceUploadBody = {
  /**
     * Id of a upload.
     * @pattern ^upl_[0-9a-hjkmnp-tv-z]{26}$
     */
  uploadId: string;
  /** @maxLength 300 */
  name: string;
};
