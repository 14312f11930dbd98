/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SendTestMailReplyStatus = typeof SendTestMailReplyStatus[keyof typeof SendTestMailReplyStatus];


export const SendTestMailReplyStatus = {
  sent: 'sent',
  later: 'later',
  refused: 'refused',
  unknown: 'unknown',
} as const;
