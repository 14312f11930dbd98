/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type TrackStandingHeldBecauseCause = typeof TrackStandingHeldBecauseCause[keyof typeof TrackStandingHeldBecauseCause];


export const TrackStandingHeldBecauseCause = {
  start: 'start',
  evaluation: 'evaluation',
  exception: 'exception',
  appeal: 'appeal',
  version: 'version',
  membership: 'membership',
} as const;
