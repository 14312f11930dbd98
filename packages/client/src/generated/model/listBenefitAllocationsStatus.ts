/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListBenefitAllocationsStatus = typeof ListBenefitAllocationsStatus[keyof typeof ListBenefitAllocationsStatus];


export const ListBenefitAllocationsStatus = {
  active: 'active',
  inactive: 'inactive',
  fulfilled: 'fulfilled',
} as const;
