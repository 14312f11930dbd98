/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type LockGate = {
  /**
     * Id of a gate.
     * @pattern ^gat_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  label: string;
} | null;
