/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ExportExplorePeriod = typeof ExportExplorePeriod[keyof typeof ExportExplorePeriod];


export const ExportExplorePeriod = {
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  fiscalQuarter: 'fiscalQuarter',
  fiscalYear: 'fiscalYear',
} as const;
