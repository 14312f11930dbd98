/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListNoticesAcknowledged = typeof ListNoticesAcknowledged[keyof typeof ListNoticesAcknowledged];


export const ListNoticesAcknowledged = {
  yes: 'yes',
  no: 'no',
} as const;
