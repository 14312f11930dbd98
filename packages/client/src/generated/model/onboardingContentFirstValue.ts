/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type OnboardingContentFirstValue = {
  by: 'task';
  /** @pattern ^[a-z][A-Za-z0-9_]{0,40}$ */
  task: string;
} | {
  by: 'rule';
  /**
     * @minLength 1
     * @maxLength 4000
     */
  rule: string;
};
