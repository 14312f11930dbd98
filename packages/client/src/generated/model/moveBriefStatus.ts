/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MoveBriefStatus = typeof MoveBriefStatus[keyof typeof MoveBriefStatus];


export const MoveBriefStatus = {
  proposed: 'proposed',
  scheduled: 'scheduled',
  effective: 'effective',
  cancelled: 'cancelled',
  declined: 'declined',
} as const;
