/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type MailStatus = typeof MailStatus[keyof typeof MailStatus];


export const MailStatus = {
  waiting: 'waiting',
  noServer: 'noServer',
  handingOver: 'handingOver',
  sent: 'sent',
  refused: 'refused',
  unknown: 'unknown',
  cancelled: 'cancelled',
} as const;
