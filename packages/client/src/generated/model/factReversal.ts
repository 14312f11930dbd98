/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FactReversal = {
  at: string;
  reason: string;
  replacedBy: string | null;
} | null;
