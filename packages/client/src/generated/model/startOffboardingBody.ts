/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type StartOffboardingBody = {
  /**
     * @minLength 1
     * @maxLength 2000
     */
  reason: string;
  lastOn: string;
  /**
     * @minimum 0
     * @maximum 30
     */
  keepYears?: number | undefined;
  /**
     * @minLength 1
     * @maxLength 500
     */
  keepBecause?: string | undefined;
};
