/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type CheckAgreementAcceptanceReplyPdf = {
  /** SHA-256, hexadecimal. */
  digest: string;
  matches: boolean;
} | null;
