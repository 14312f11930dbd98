/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListMetricFactsKnown = typeof ListMetricFactsKnown[keyof typeof ListMetricFactsKnown];


export const ListMetricFactsKnown = {
  now: 'now',
  then: 'then',
} as const;
