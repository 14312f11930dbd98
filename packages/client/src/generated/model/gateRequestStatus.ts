/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GateRequestStatus = typeof GateRequestStatus[keyof typeof GateRequestStatus];


export const GateRequestStatus = {
  asked: 'asked',
  granted: 'granted',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;
