/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type StartEvaluationBodySeriesEvery = typeof StartEvaluationBodySeriesEvery[keyof typeof StartEvaluationBodySeriesEvery];


export const StartEvaluationBodySeriesEvery = {
  month: 'month',
  quarter: 'quarter',
  year: 'year',
} as const;
