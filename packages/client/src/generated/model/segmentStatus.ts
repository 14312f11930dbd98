/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SegmentStatus = typeof SegmentStatus[keyof typeof SegmentStatus];


export const SegmentStatus = {
  active: 'active',
  retired: 'retired',
} as const;
