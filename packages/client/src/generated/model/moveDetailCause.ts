/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MoveDetailCause = typeof MoveDetailCause[keyof typeof MoveDetailCause];


export const MoveDetailCause = {
  start: 'start',
  evaluation: 'evaluation',
  exception: 'exception',
  appeal: 'appeal',
  version: 'version',
  membership: 'membership',
} as const;
