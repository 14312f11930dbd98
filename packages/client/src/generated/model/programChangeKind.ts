/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ProgramChangeKind = typeof ProgramChangeKind[keyof typeof ProgramChangeKind];


export const ProgramChangeKind = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
} as const;
