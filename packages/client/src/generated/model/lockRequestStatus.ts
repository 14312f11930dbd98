/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type LockRequestStatus = typeof LockRequestStatus[keyof typeof LockRequestStatus];


export const LockRequestStatus = {
  asked: 'asked',
  granted: 'granted',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;
