/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PartnerCapabilityLevel = typeof PartnerCapabilityLevel[keyof typeof PartnerCapabilityLevel];


export const PartnerCapabilityLevel = {
  basic: 'basic',
  proficient: 'proficient',
  expert: 'expert',
} as const;
