/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListPartnerBenefitHistoryReplyItemsItemKind = typeof ListPartnerBenefitHistoryReplyItemsItemKind[keyof typeof ListPartnerBenefitHistoryReplyItemsItemKind];


export const ListPartnerBenefitHistoryReplyItemsItemKind = {
  access: 'access',
  cash: 'cash',
  credits: 'credits',
  discount: 'discount',
  support: 'support',
  leadPriority: 'leadPriority',
} as const;
