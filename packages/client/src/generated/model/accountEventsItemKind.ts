/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AccountEventsItemKind = typeof AccountEventsItemKind[keyof typeof AccountEventsItemKind];


export const AccountEventsItemKind = {
  signedIn: 'signedIn',
  failed: 'failed',
  locked: 'locked',
  passwordChanged: 'passwordChanged',
  totpOn: 'totpOn',
  totpOff: 'totpOff',
  recoveryCodesMade: 'recoveryCodesMade',
  recoveryCodeUsed: 'recoveryCodeUsed',
  passkeyAdded: 'passkeyAdded',
  passkeyRemoved: 'passkeyRemoved',
  sessionEnded: 'sessionEnded',
} as const;
