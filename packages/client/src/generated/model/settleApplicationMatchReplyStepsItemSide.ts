/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SettleApplicationMatchReplyStepsItemSide = typeof SettleApplicationMatchReplyStepsItemSide[keyof typeof SettleApplicationMatchReplyStepsItemSide];


export const SettleApplicationMatchReplyStepsItemSide = {
  vendor: 'vendor',
  partner: 'partner',
  system: 'system',
} as const;
