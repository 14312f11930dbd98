/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SetPartnerCapabilityBodyLevel = typeof SetPartnerCapabilityBodyLevel[keyof typeof SetPartnerCapabilityBodyLevel];


export const SetPartnerCapabilityBodyLevel = {
  basic: 'basic',
  proficient: 'proficient',
  expert: 'expert',
} as const;
