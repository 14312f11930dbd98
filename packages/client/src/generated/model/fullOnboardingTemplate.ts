/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FullOnboardingTemplate = {
  /**
     * Id of a onboardingTemplate.
     * @pattern ^obt_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  label: string;
};
