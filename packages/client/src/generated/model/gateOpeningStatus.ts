/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GateOpeningStatus = typeof GateOpeningStatus[keyof typeof GateOpeningStatus];


export const GateOpeningStatus = {
  open: 'open',
  ended: 'ended',
  closed: 'closed',
} as const;
