/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type OnboardingCompletion = {
  by: 'hand';
} | {
  by: 'agreement';
  /** @pattern ^[a-z][A-Za-z0-9_]{0,40}$ */
  key: string;
} | {
  by: 'people';
  /**
     * @minimum 1
     * @maximum 100
     */
  count: number;
} | {
  by: 'download';
} | {
  by: 'profile';
} | {
  by: 'fact';
  /**
     * @minLength 1
     * @maxLength 80
     */
  kind: string;
} | {
  by: 'rule';
  /**
     * @minLength 1
     * @maxLength 4000
     */
  rule: string;
};
