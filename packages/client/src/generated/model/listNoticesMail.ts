/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListNoticesMail = typeof ListNoticesMail[keyof typeof ListNoticesMail];


export const ListNoticesMail = {
  waiting: 'waiting',
  noServer: 'noServer',
  handingOver: 'handingOver',
  sent: 'sent',
  refused: 'refused',
  unknown: 'unknown',
  cancelled: 'cancelled',
} as const;
