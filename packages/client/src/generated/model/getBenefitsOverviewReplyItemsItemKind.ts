/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetBenefitsOverviewReplyItemsItemKind = typeof GetBenefitsOverviewReplyItemsItemKind[keyof typeof GetBenefitsOverviewReplyItemsItemKind];


export const GetBenefitsOverviewReplyItemsItemKind = {
  access: 'access',
  cash: 'cash',
  credits: 'credits',
  discount: 'discount',
  support: 'support',
  leadPriority: 'leadPriority',
} as const;
