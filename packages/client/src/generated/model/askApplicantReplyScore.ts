/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AskApplicantReplyScore = {
  atLeast: string;
  atMost: string;
  /** @nullable */
  of: string | null;
  known: number;
  parts: number;
} | null;
