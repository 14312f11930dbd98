/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type StartPlanBodySeriesEvery = typeof StartPlanBodySeriesEvery[keyof typeof StartPlanBodySeriesEvery];


export const StartPlanBodySeriesEvery = {
  month: 'month',
  quarter: 'quarter',
  year: 'year',
} as const;
