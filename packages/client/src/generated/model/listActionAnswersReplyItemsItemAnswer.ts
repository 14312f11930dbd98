/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ListActionAnswersReplyItemsItemAnswer = typeof ListActionAnswersReplyItemsItemAnswer[keyof typeof ListActionAnswersReplyItemsItemAnswer];


export const ListActionAnswersReplyItemsItemAnswer = {
  done: 'done',
  snoozed: 'snoozed',
  notUseful: 'notUseful',
} as const;
