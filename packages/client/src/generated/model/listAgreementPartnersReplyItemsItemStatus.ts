/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListAgreementPartnersReplyItemsItemStatus = typeof ListAgreementPartnersReplyItemsItemStatus[keyof typeof ListAgreementPartnersReplyItemsItemStatus];


export const ListAgreementPartnersReplyItemsItemStatus = {
  asked: 'asked',
  accepted: 'accepted',
  declined: 'declined',
  overdue: 'overdue',
  expired: 'expired',
  released: 'released',
} as const;
