/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerBenefitTiersItem = {
  tier: string;
  worthSays: string;
  held: boolean;
};
