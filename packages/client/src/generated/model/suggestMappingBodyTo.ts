/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SuggestMappingBodyTo = typeof SuggestMappingBodyTo[keyof typeof SuggestMappingBodyTo];


export const SuggestMappingBodyTo = {
  partners: 'partners',
  facts: 'facts',
} as const;
