/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementStandingDeclined = {
  reason: string;
  by: string;
  at: string;
} | null;
