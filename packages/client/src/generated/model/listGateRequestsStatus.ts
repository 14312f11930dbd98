/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListGateRequestsStatus = typeof ListGateRequestsStatus[keyof typeof ListGateRequestsStatus];


export const ListGateRequestsStatus = {
  waiting: 'waiting',
  decided: 'decided',
  all: 'all',
} as const;
