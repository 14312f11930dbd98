/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementCounts = {
  asked: number;
  accepted: number;
  declined: number;
  overdue: number;
  expired: number;
  holds: number;
  toCountersign: number;
};
