/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListAgreementPartnersStatus = typeof ListAgreementPartnersStatus[keyof typeof ListAgreementPartnersStatus];


export const ListAgreementPartnersStatus = {
  asked: 'asked',
  accepted: 'accepted',
  declined: 'declined',
  overdue: 'overdue',
  expired: 'expired',
  released: 'released',
  toCountersign: 'toCountersign',
} as const;
