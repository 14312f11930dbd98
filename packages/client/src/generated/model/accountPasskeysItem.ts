/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AccountPasskeysItem = {
  /**
     * Id of a passkey.
     * @pattern ^pky_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /** @nullable */
  name: string | null;
  createdAt: string;
  usedAt: string | null;
};
