/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetProgramVersionReplyBasedOn = {
  /**
     * Id of a programVersion.
     * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  number: number | null;
} | null;
