/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ActivityActorSide = typeof ActivityActorSide[keyof typeof ActivityActorSide];


export const ActivityActorSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
