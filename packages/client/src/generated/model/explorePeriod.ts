/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ExplorePeriod = typeof ExplorePeriod[keyof typeof ExplorePeriod];


export const ExplorePeriod = {
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  fiscalQuarter: 'fiscalQuarter',
  fiscalYear: 'fiscalYear',
} as const;
