/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ThresholdSubject = typeof ThresholdSubject[keyof typeof ThresholdSubject];


export const ThresholdSubject = {
  tier: 'tier',
  badge: 'badge',
} as const;
