/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface ResourceFile {
  /**
     * Id of a resourceFile.
     * @pattern ^rsf_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  type: string;
  sizeBytes: number;
}
