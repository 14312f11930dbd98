/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListMovesCause = typeof ListMovesCause[keyof typeof ListMovesCause];


export const ListMovesCause = {
  start: 'start',
  evaluation: 'evaluation',
  exception: 'exception',
  appeal: 'appeal',
  version: 'version',
  membership: 'membership',
} as const;
