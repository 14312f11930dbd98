/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetProgramReplyActiveVersion = {
  /**
     * Id of a programVersion.
     * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  number: number;
  publishedAt: string;
  /** @nullable */
  publishedBy: string | null;
} | null;
