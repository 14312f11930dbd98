/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListBenefitApplicationsStatus = typeof ListBenefitApplicationsStatus[keyof typeof ListBenefitApplicationsStatus];


export const ListBenefitApplicationsStatus = {
  waiting: 'waiting',
  decided: 'decided',
  all: 'all',
} as const;
