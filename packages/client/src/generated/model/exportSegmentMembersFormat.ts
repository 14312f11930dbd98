/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ExportSegmentMembersFormat = typeof ExportSegmentMembersFormat[keyof typeof ExportSegmentMembersFormat];


export const ExportSegmentMembersFormat = {
  csv: 'csv',
  xlsx: 'xlsx',
} as const;
