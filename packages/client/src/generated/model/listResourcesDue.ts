/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListResourcesDue = typeof ListResourcesDue[keyof typeof ListResourcesDue];


export const ListResourcesDue = {
  review: 'review',
  expiring: 'expiring',
  expired: 'expired',
} as const;
