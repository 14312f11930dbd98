/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CallOffOffboardingBody = {
  /**
     * @minLength 1
     * @maxLength 2000
     */
  reason: string;
};
