/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListPartnerBenefitHistoryReplyItemsItemGiven = typeof ListPartnerBenefitHistoryReplyItemsItemGiven[keyof typeof ListPartnerBenefitHistoryReplyItemsItemGiven];


export const ListPartnerBenefitHistoryReplyItemsItemGiven = {
  automatically: 'automatically',
  on_request: 'on request',
} as const;
