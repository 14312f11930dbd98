/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type LateFactReversed = {
  at: string;
  reason: string;
  replacedBy: string | null;
} | null;
