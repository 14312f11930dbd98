/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ExplanationCombine = typeof ExplanationCombine[keyof typeof ExplanationCombine] | null;


export const ExplanationCombine = {
  all: 'all',
  any: 'any',
} as const;
