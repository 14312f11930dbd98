/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface Capability {
  /**
     * Id of a capability.
     * @pattern ^cap_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  label: string;
  /** @nullable */
  note: string | null;
  isRetired: boolean;
  partners: number;
}
