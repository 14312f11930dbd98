/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type OnboardingLink = {
  to: 'agreement';
  /** @pattern ^[a-z][A-Za-z0-9_]{0,40}$ */
  key: string;
} | {
  to: 'people' | 'profile' | 'resources' | 'benefits' | 'program' | 'numbers';
} | {
  to: 'web';
  /** @maxLength 1000 */
  address: string;
};
