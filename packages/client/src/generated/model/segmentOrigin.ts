/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SegmentOrigin = typeof SegmentOrigin[keyof typeof SegmentOrigin];


export const SegmentOrigin = {
  document: 'document',
  console: 'console',
} as const;
