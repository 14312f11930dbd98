/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FullOnboardingManager = {
  /**
     * Id of a person.
     * @pattern ^psn_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  email: string;
} | null;
