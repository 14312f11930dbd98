/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ProgramPageSectionsItemKind = typeof ProgramPageSectionsItemKind[keyof typeof ProgramPageSectionsItemKind];


export const ProgramPageSectionsItemKind = {
  facts: 'facts',
  metrics: 'metrics',
  scores: 'scores',
  tracks: 'tracks',
  badges: 'badges',
  benefits: 'benefits',
  other: 'other',
} as const;
