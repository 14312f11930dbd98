/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerBenefitGiven = typeof PartnerBenefitGiven[keyof typeof PartnerBenefitGiven];


export const PartnerBenefitGiven = {
  automatically: 'automatically',
  on_request: 'on request',
} as const;
