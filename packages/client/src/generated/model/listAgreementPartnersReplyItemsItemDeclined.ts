/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListAgreementPartnersReplyItemsItemDeclined = {
  reason: string;
  by: string;
  at: string;
} | null;
