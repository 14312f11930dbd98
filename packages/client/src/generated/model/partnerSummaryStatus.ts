/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerSummaryStatus = typeof PartnerSummaryStatus[keyof typeof PartnerSummaryStatus];


export const PartnerSummaryStatus = {
  active: 'active',
  ended: 'ended',
} as const;
