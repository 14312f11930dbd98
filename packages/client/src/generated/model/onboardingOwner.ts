/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type OnboardingOwner = {
  side: 'partner';
  role: string | null;
} | {
  side: 'vendor';
  role: string | null;
} | {
  side: 'manager';
};
