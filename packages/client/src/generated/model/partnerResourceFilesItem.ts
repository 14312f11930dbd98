/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerResourceFilesItem = {
  /** @pattern ^[a-z]{2}$ */
  language: string;
  /**
     * Id of a resourceVersion.
     * @pattern ^rsv_[0-9a-hjkmnp-tv-z]{26}$
     */
  versionId: string;
  number: number;
  name: string;
  type: string;
  sizeBytes: number;
  updatedAt: string;
  olderDownloaded: number | null;
};
