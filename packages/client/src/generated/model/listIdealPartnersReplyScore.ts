/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListIdealPartnersReplyScore = {
  key: string;
  label: string;
  says: string;
} | null;
