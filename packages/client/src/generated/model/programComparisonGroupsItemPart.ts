/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ProgramComparisonGroupsItemPart = typeof ProgramComparisonGroupsItemPart[keyof typeof ProgramComparisonGroupsItemPart];


export const ProgramComparisonGroupsItemPart = {
  head: 'head',
  facts: 'facts',
  metrics: 'metrics',
  tracks: 'tracks',
  moves: 'moves',
  badges: 'badges',
  benefits: 'benefits',
  segments: 'segments',
  gates: 'gates',
} as const;
