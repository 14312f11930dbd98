/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MoveCause = typeof MoveCause[keyof typeof MoveCause];


export const MoveCause = {
  start: 'start',
  evaluation: 'evaluation',
  exception: 'exception',
  appeal: 'appeal',
  version: 'version',
  membership: 'membership',
} as const;
