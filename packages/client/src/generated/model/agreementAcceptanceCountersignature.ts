/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementAcceptanceCountersignature = {
  name: string;
  title: string;
  signedAt: string;
} | null;
