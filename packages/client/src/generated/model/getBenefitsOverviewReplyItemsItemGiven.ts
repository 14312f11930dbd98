/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetBenefitsOverviewReplyItemsItemGiven = typeof GetBenefitsOverviewReplyItemsItemGiven[keyof typeof GetBenefitsOverviewReplyItemsItemGiven];


export const GetBenefitsOverviewReplyItemsItemGiven = {
  automatically: 'automatically',
  on_request: 'on request',
} as const;
