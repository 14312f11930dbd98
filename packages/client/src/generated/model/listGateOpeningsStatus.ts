/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListGateOpeningsStatus = typeof ListGateOpeningsStatus[keyof typeof ListGateOpeningsStatus];


export const ListGateOpeningsStatus = {
  open: 'open',
  ended: 'ended',
  closed: 'closed',
} as const;
